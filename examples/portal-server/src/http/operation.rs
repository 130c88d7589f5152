//! What the description of the API tells of a route beside its path and what a caller brings: what it reads
//! of a request, and what it answers.

use super::route::Route;
use utoipa::openapi::path::{Parameter, ParameterIn};
use utoipa::openapi::schema::{ArrayBuilder, ObjectBuilder, SchemaType, Type};
use utoipa::openapi::{Ref, RefOr, Schema};
use utoipa::{IntoParams, ToSchema};

/// What a route reads and answers. A description is made of it when one is asked for.
#[derive(Clone, Debug, Default)]
pub struct Operation {
    pub(crate) asks: Option<fn() -> Vec<Parameter>>,
    pub(crate) takes: Option<fn() -> Shape>,
    pub(crate) gives: Vec<Answer>,
    pub(crate) if_match: IfMatch,
    pub(crate) takes_key: bool,
}

/// What a route makes of `If-Match`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum IfMatch {
    /// It is not read.
    #[default]
    Unread,
    /// A request may bring it.
    Taken,
    /// A request has to bring it.
    Needed,
    /// A request must not bring it.
    Refused,
}

/// One answer of a route when all goes well.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) what: &'static str,
    pub(crate) body: Option<fn() -> Shape>,
    /// The media types of a body that is no JSON.
    pub(crate) files: &'static [&'static str],
    /// Whether an `ETag` names what it shows.
    pub(crate) is_named: bool,
}

/// A schema, and those that it names.
#[derive(Clone)]
pub(crate) struct Shape {
    pub(crate) schema: RefOr<Schema>,
    pub(crate) named: Vec<(String, RefOr<Schema>)>,
}

impl Shape {
    pub(crate) fn of<T: ToSchema>() -> Self {
        let mut named = vec![(T::name().into_owned(), T::schema())];
        T::schemas(&mut named);
        Self { schema: Ref::from_schema_name(T::name()).into(), named }
    }

    /// A page of these, and by what the next one is asked for.
    fn page_of<T: ToSchema>(next: Type) -> Self {
        let one = Self::of::<T>();
        let next = ObjectBuilder::new()
            .schema_type(SchemaType::from_iter([next, Type::Null]))
            .description(Some("What the next page is asked for by; null on the last one."));
        let page = ObjectBuilder::new()
            .property("items", ArrayBuilder::new().items(one.schema))
            .required("items")
            .property("next", next)
            .required("next");
        Self { schema: page.into(), named: one.named }
    }
}

/// What the description tells: each word of it is tried by tests.
impl Route {
    /// It reads these parameters of the query.
    pub(crate) fn asks<T: IntoParams>(self) -> Self {
        self.told(|operation| {
            operation.asks = Some(|| T::into_params(|| Some(ParameterIn::Query)));
        })
    }

    /// It reads this as JSON.
    pub(crate) fn takes<T: ToSchema>(self) -> Self {
        self.told(|operation| operation.takes = Some(Shape::of::<T>))
    }

    /// It reads `Idempotency-Key`.
    pub(crate) fn takes_key(self) -> Self {
        self.told(|operation| operation.takes_key = true)
    }

    /// What it makes of `If-Match`.
    pub(crate) fn if_match(self, if_match: IfMatch) -> Self {
        self.told(|operation| operation.if_match = if_match)
    }

    /// It answers this as JSON.
    pub(crate) fn gives<T: ToSchema>(self, status: u16, what: &'static str) -> Self {
        self.gives_shape(status, what, Some(Shape::of::<T>))
    }

    /// It answers a page of these; the next one is asked for by a text.
    pub(crate) fn lists<T: ToSchema>(self, what: &'static str) -> Self {
        self.gives_shape(200, what, Some(|| Shape::page_of::<T>(Type::String)))
    }

    /// The same, where the next page is asked for by a number.
    pub(crate) fn lists_by_number<T: ToSchema>(self, what: &'static str) -> Self {
        self.gives_shape(200, what, Some(|| Shape::page_of::<T>(Type::Integer)))
    }

    /// It answers without a body.
    pub(crate) fn gives_nothing(self, status: u16, what: &'static str) -> Self {
        self.gives_shape(status, what, None)
    }

    /// An `ETag` names what those answers show that have a body.
    pub(crate) fn named(self) -> Self {
        self.told(|operation| {
            operation.gives.iter_mut().for_each(|answer| answer.is_named = answer.body.is_some());
        })
    }

    /// It answers a file, in one of these media types.
    pub(crate) fn gives_file(self, status: u16, what: &'static str, files: &'static [&'static str]) -> Self {
        let answer = Answer { status, what, body: None, files, is_named: false };
        self.told(|operation| operation.gives.push(answer))
    }

    fn gives_shape(self, status: u16, what: &'static str, body: Option<fn() -> Shape>) -> Self {
        self.told(|operation| {
            operation.gives.push(Answer { status, what, body, files: &[], is_named: false })
        })
    }

    fn told(mut self, tell: impl FnOnce(&mut Operation)) -> Self {
        tell(&mut self.operation);
        self
    }
}
