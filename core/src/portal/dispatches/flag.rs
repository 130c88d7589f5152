//! Whether a change of the flag of a confidential patient may be told to have changed nothing.

use crate::Dispatch;
use crate::gate::{Look, ViewTag};
use crate::portal::seat::may_list_calls;
use crate::portal::{DispatchPatch, PortalError, Seat};
use crate::records::RawDispatch;

impl Seat<'_> {
    /// Whether the change is written and told as one even where nothing changes by it: one of the flag, by
    /// somebody who is not shown whether it stands. "Unchanged" would tell them.
    pub(crate) async fn is_always_a_change(
        &self,
        patch: &DispatchPatch,
        stands: &Dispatch,
    ) -> Result<bool, PortalError> {
        if patch.confidential.is_none() {
            return Ok(false);
        }
        Ok(self.shown_with_flag(stands, true).await? == self.shown_with_flag(stands, false).await?)
    }

    /// What names all that the viewer would be shown of the call, opened and in lists, with the flag so.
    async fn shown_with_flag(
        &self,
        stands: &Dispatch,
        confidential: bool,
    ) -> Result<[Option<ViewTag>; 2], PortalError> {
        let (standings, boards) = (self.standings().await?, self.boards().await?);
        let call = Dispatch(RawDispatch { confidential, ..stands.0.clone() });
        let shown = |look| boards.redact(standings, &[&call], look, self.now).value.pop();
        let listed = may_list_calls(standings).then(|| shown(Look::Listed)).flatten();
        Ok([shown(Look::Opened), listed].map(|view| view.map(|view| view.version())))
    }
}
