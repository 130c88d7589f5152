//! Kinds of records that calls and places refer to, as pages list, record, read and change them.

use super::{Asked, LENGTH, MOST, listed, status_field, status_of, status_word};
use crate::http::{Credential, Route, Surface};
use crate::pages::kit::{Fault, Row, Table, empty, link, link_button};
use crate::pages::words::say;
use crate::referred::Referred;
use crate::staff::failed;
use crate::staff::forms::{Making, Reading, Sheet};
use crate::staff::session::Staff;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::Response;
use bayboard::access::{Action, RecordStatus};
use bayboard::portal::{Page, PortalError};
use maud::{Markup, html};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::future::Future;

/// A kind, in its own words.
pub(super) trait Kind: Referred {
    /// The page of the bar that it belongs to, and where a new one is posted.
    const PLACE: &'static str;
    /// The form for a new one.
    const NEW: &'static str;
    /// The form to change one.
    const ONE: &'static str;
    /// What may be done with the right to record and change them.
    const EDIT: Action;
    /// What its routes are, in a line each: the list, recording one, the form for that, the form to change
    /// one, changing one.
    const WHAT: [&'static str; 5];
    /// The messages that name it.
    const WORDS: Words;

    /// One as it is typed.
    type Typed: DeserializeOwned + Default + Send + Sync;
    /// What its table and form are drawn with beside it.
    type Beside: Send + Sync;

    fn beside(staff: &Staff) -> impl Future<Output = Self::Beside> + Send;

    /// What one is called.
    fn called(&self) -> &str;

    fn status(&self) -> RecordStatus;

    /// A row of the table behind a name, in the order of its heads.
    fn cells(&self, staff: &Staff, beside: &Self::Beside) -> Vec<Markup>;

    fn typed(&self) -> Self::Typed;

    /// What it was called when it was typed.
    fn typed_name(typed: &Self::Typed) -> &str;

    fn record_of(typed: &Self::Typed) -> Result<Self::New, Vec<Fault>>;

    fn patch_of(typed: &Self::Typed, status: Option<RecordStatus>) -> Result<Self::Patch, Vec<Fault>>;

    fn fields(typed: &Self::Typed, beside: &Self::Beside, faults: &[Fault]) -> Markup;

    /// The fields of the form to change one, where they are others.
    fn fields_to_change(typed: &Self::Typed, beside: &Self::Beside, faults: &[Fault]) -> Markup {
        Self::fields(typed, beside, faults)
    }
}

/// Messages by what they say.
pub(super) struct Words {
    pub(super) all: &'static str,
    pub(super) none: &'static str,
    pub(super) none_note: &'static str,
    pub(super) new: &'static str,
    pub(super) change: &'static str,
    /// The table's heads. One that is empty stands above what is done with a row.
    pub(super) heads: &'static [&'static str],
}

/// One as a form sends it.
#[derive(Default, Deserialize)]
struct Sent<T> {
    #[serde(flatten)]
    typed: T,
    #[serde(default)]
    record_status: String,
    #[serde(default)]
    version: String,
}

/// The routes of a kind with a list of its own.
pub(super) fn routes<K: Kind>() -> Vec<Route> {
    let [lists, ..] = K::WHAT;
    let mut all = vec![Route::get(K::PLACE, Surface::Page, Credential::Staff, lists, list::<K>)];
    all.extend(recording_routes::<K>());
    all.extend(changing_routes::<K>());
    all
}

/// Those by which one is recorded.
pub(super) fn recording_routes<K: Kind>() -> [Route; 2] {
    let [_, records, asks, ..] = K::WHAT;
    [
        Route::post(K::PLACE, Surface::Page, Credential::Staff, records, create::<K>),
        Route::get(K::NEW, Surface::Page, Credential::Staff, asks, new::<K>),
    ]
}

/// Those by which one is changed.
pub(super) fn changing_routes<K: Kind>() -> [Route; 2] {
    let [.., asks, changes] = K::WHAT;
    [
        Route::get(K::ONE, Surface::Page, Credential::Staff, asks, edit::<K>),
        Route::post(K::ONE, Surface::Page, Credential::Staff, changes, change::<K>),
    ]
}

async fn list<K: Kind>(staff: Staff, Query(asked): Query<Asked>) -> Response {
    if !staff.opens.opens_page(K::PLACE) {
        return failed::missing(&staff);
    }
    match by_name::<K>(&staff, asked.after.parse().ok()).await {
        Ok(found) => page(&staff, &asked, &found).await,
        Err(error) => staff.failed(&error),
    }
}

/// A page of the list, in the order of names; `after` is the last one of the page before. The library pages
/// by id, which is no order for people, and what companies have of a kind is short: it is read whole.
async fn by_name<K: Kind>(staff: &Staff, after: Option<K::Id>) -> Result<Page<K>, PortalError> {
    let (seat, mut all, mut last, mut more) = (staff.seat(), Vec::new(), None, true);
    while more {
        let read = K::list(seat.directory(), last, MOST).await?;
        (last, more) = (read.items.last().map(K::id), read.more);
        all.extend(read.items);
    }
    let all = sorted(all);
    let begins = after.and_then(|after| all.iter().position(|one| one.id() == after)).map_or(0, |at| at + 1);
    let more = all.len() > begins + LENGTH;
    Ok(Page { items: all.into_iter().skip(begins).take(LENGTH).collect(), more })
}

/// By name, in any letter case; what is called alike as it was recorded.
pub(super) fn sorted<K: Kind>(mut all: Vec<K>) -> Vec<K> {
    all.sort_by_cached_key(|one| one.called().to_lowercase());
    all
}

async fn page<K: Kind>(staff: &Staff, asked: &Asked, found: &Page<K>) -> Response {
    let words = K::WORDS;
    let acts = html! {
        @if staff.opens.may(K::EDIT) { (link_button(&staff.at(K::NEW), "main", &say(words.new))) }
    };
    let table = if found.items.is_empty() {
        empty(&say(words.none), &say(words.none_note))
    } else {
        table(staff, &found.items, &K::beside(staff).await)
    };
    let last = found.items.last().map(|one| one.id().to_string());
    listed(staff, K::PLACE, &say(words.all), (asked, found), last, (acts, table))
}

pub(super) fn table<K: Kind>(staff: &Staff, found: &[K], beside: &K::Beside) -> Markup {
    let head = |message: &&str| if message.is_empty() { String::new() } else { say(message) };
    let heads: Vec<String> = K::WORDS.heads.iter().map(head).collect();
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let rows = found.iter().map(|one| row(staff, one, beside)).collect();
    Table { caption: &say(K::WORDS.all), heads: &heads, rows }.drawn()
}

fn row<K: Kind>(staff: &Staff, one: &K, beside: &K::Beside) -> Row {
    let name = html! {
        @if staff.opens.may(K::EDIT) { (link(&staff.at(&address::<K>(one.id())), one.called())) }
        @else { (one.called()) }
    };
    let cells = [name].into_iter().chain(one.cells(staff, beside)).collect();
    Row { cells, needs_hand: false }
}

/// Where one is changed.
fn address<K: Kind>(id: K::Id) -> String {
    K::ONE.replace("{id}", &id.to_string())
}

async fn new<K: Kind>(staff: Staff) -> Response {
    recording::<K>(&staff, &K::Typed::default(), &[]).await
}

async fn create<K: Kind>(staff: Staff, Making { typed, press }: Making<K::Typed>) -> Response {
    let new = match K::record_of(&typed) {
        Ok(new) => new,
        Err(faults) => return recording::<K>(&staff, &typed, &faults).await,
    };
    match K::record(staff.seat().directory(), new, press.claim(&staff)).await {
        Ok(_) => staff.on_to(&format!("{}?done=recorded", K::PLACE)),
        Err(error) => match Reading::refused(error) {
            Ok(faults) => recording::<K>(&staff, &typed, &faults).await,
            Err(error) => staff.failed(&error),
        },
    }
}

async fn recording<K: Kind>(staff: &Staff, typed: &K::Typed, faults: &[Fault]) -> Response {
    let (title, button) = (say(K::WORDS.new), say("record"));
    let sheet = Sheet {
        place: K::PLACE,
        sends: K::EDIT,
        title: &title,
        hint: "",
        acts: link_button(&staff.at(K::PLACE), "", &say("back")),
        action: K::PLACE,
        version: None,
        button: &button,
    };
    let fields = K::fields(typed, &K::beside(staff).await, faults);
    sheet.answer(staff, faults, &fields, &html! {})
}

async fn edit<K: Kind>(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<K::Id>() else { return failed::missing(&staff) };
    match K::read(staff.seat().directory(), id).await {
        Ok(one) => {
            let (record_status, version) = (status_word(one.status()).to_owned(), one.version().to_string());
            let sent = Sent { typed: one.typed(), record_status, version };
            changing::<K>(&staff, id, &sent, &[]).await
        }
        Err(error) => staff.failed(&error),
    }
}

async fn change<K: Kind>(staff: Staff, Path(id): Path<String>, Form(sent): Form<Sent<K::Typed>>) -> Response {
    let (Ok(id), Ok(seen)) = (id.parse::<K::Id>(), sent.version.parse()) else {
        return failed::missing(&staff);
    };
    let patch = match K::patch_of(&sent.typed, status_of(&sent.record_status)) {
        Ok(patch) => patch,
        Err(faults) => return changing::<K>(&staff, id, &sent, &faults).await,
    };
    match K::change(staff.seat().directory(), id, Some(seen), patch).await {
        Ok(_) => staff.on_to(&format!("{}?done=changed", K::PLACE)),
        Err(PortalError::Conflict) => {
            changing::<K>(&staff, id, &sent, &[Fault::of_all(say("changed-meanwhile"))]).await
        }
        Err(error) => match Reading::refused(error) {
            Ok(faults) => changing::<K>(&staff, id, &sent, &faults).await,
            Err(error) => staff.failed(&error),
        },
    }
}

async fn changing<K: Kind>(staff: &Staff, id: K::Id, sent: &Sent<K::Typed>, faults: &[Fault]) -> Response {
    let (title, button) = (say(K::WORDS.change), say("save"));
    let sheet = Sheet {
        place: K::PLACE,
        sends: K::EDIT,
        title: &title,
        hint: K::typed_name(&sent.typed),
        acts: link_button(&staff.at(K::PLACE), "", &say("back")),
        action: &address::<K>(id),
        version: Some(sent.version.clone()),
        button: &button,
    };
    let fields = K::fields_to_change(&sent.typed, &K::beside(staff).await, faults);
    let fields = html! { (fields) (status_field(&sent.record_status, faults)) };
    sheet.answer(staff, faults, &fields, &html! {})
}
