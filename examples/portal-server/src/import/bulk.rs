//! Writing many at once, and one by one where one of them is refused.

use bayboard::portal::PortalError;

/// What was written, and what was refused, by its place in the list.
#[derive(Debug)]
pub(crate) struct Bulk<R> {
    pub(crate) done: Vec<R>,
    pub(crate) refused: Vec<(usize, PortalError)>,
}

/// Writes all in one commit. If something about one of them is refused, each is tried alone, so that only
/// that one is lost.
///
/// # Errors
/// What is about none of them in particular, such as a store that cannot be reached.
pub(crate) async fn in_bulk<T: Clone, R>(
    items: Vec<T>,
    write: impl AsyncFn(Vec<T>) -> Result<Vec<R>, PortalError>,
) -> Result<Bulk<R>, PortalError> {
    if items.is_empty() {
        return Ok(Bulk { done: Vec::new(), refused: Vec::new() });
    }
    match write(items.clone()).await {
        Ok(done) => Ok(Bulk { done, refused: Vec::new() }),
        Err(error) if is_about_one(&error) => one_by_one(items, write).await,
        Err(error) => Err(error),
    }
}

async fn one_by_one<T, R>(
    items: Vec<T>,
    write: impl AsyncFn(Vec<T>) -> Result<Vec<R>, PortalError>,
) -> Result<Bulk<R>, PortalError> {
    let mut bulk = Bulk { done: Vec::new(), refused: Vec::new() };
    for (place, item) in items.into_iter().enumerate() {
        match write(vec![item]).await {
            Ok(done) => bulk.done.extend(done),
            Err(error) if is_about_one(&error) => bulk.refused.push((place, error.beside_row())),
            Err(error) => return Err(error),
        }
    }
    Ok(bulk)
}

const fn is_about_one(error: &PortalError) -> bool {
    // Rules are asked for each record as it stands: one that is archived may be closed to a caller who may
    // change others.
    use PortalError::{Conflict, Duplicate, Forbidden, HiddenField, InRow, Invalid, NotFound, Step};
    matches!(
        error,
        InRow { .. }
            | Invalid { .. }
            | Duplicate(_)
            | Conflict
            | NotFound
            | Forbidden
            | HiddenField(_)
            | Step(_)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Refuses even numbers, and more strictly those divisible by ten.
    async fn odd(items: Vec<u8>) -> Result<Vec<u8>, PortalError> {
        match items.iter().find(|item| **item % 2 == 0) {
            Some(0) => Err(PortalError::KeyReused),
            Some(item) if item % 10 == 0 => Err(PortalError::Forbidden),
            Some(_) => Err(PortalError::NotFound),
            None => Ok(items),
        }
    }

    #[tokio::test]
    async fn one_that_is_refused_does_not_take_its_neighbours_along() {
        let bulk = in_bulk(vec![1, 2, 3, 10], odd).await.unwrap();
        assert_eq!(
            (bulk.done, bulk.refused),
            (vec![1, 3], vec![(1, PortalError::NotFound), (3, PortalError::Forbidden)])
        );
        assert!(in_bulk(vec![10], odd).await.unwrap().done.is_empty());
    }

    #[tokio::test]
    async fn what_is_about_none_in_particular_stops_all() {
        assert_eq!(in_bulk(vec![1, 0], odd).await.unwrap_err(), PortalError::KeyReused);
    }
}
