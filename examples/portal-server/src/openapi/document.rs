//! The description of the API as OpenAPI 3.1, made from a table of routes.

use super::answers;
use crate::http::{Credential, IfMatch, PathPrefix, ProblemDocument, Route, Shape, Surface};
use axum::http::Method;
use std::collections::BTreeMap;
use utoipa::openapi::path::{OperationBuilder, Parameter, ParameterBuilder, ParameterIn};
use utoipa::openapi::request_body::RequestBodyBuilder;
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::security::{
    ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme,
};
use utoipa::openapi::{
    Components, ComponentsBuilder, ContentBuilder, HttpMethod, InfoBuilder, OpenApi, OpenApiBuilder,
    OpenApiVersion, PathItem, PathsBuilder, RefOr, Required, Schema, SchemaFormat, ServerBuilder,
};
use utoipa::{PartialSchema, ToSchema};

const ABOUT: &str = "Bookings, steps and places of one ambulance company, told and read by its own products. \
    Every answer shows what your roles may see, and what is withheld is absent. An empty text counts as \
    not sent. Errors are problem documents (RFC 9457), which name the field and repeat no value.";

const TOKEN: &str = "token";
const SESSION: &str = "session";
const STAFF: &str = "staff";

/// What stands in the gaps of paths.
const GAPS: [(&str, &str); 5] = [
    ("id", "The record's id; of a facility also the facility ID that people type."),
    ("display", "The display's id."),
    ("ref", "Your reference, as it is written in a path."),
    ("day", "A date: 2026-11-21."),
    ("secret", "The secret of a wall screen's link."),
];

/// A description like this one.
pub(super) struct Description;

impl PartialSchema for Description {
    fn schema() -> RefOr<Schema> {
        let what = "An OpenAPI document, version 3.1.";
        ObjectBuilder::new().schema_type(Type::Object).description(Some(what)).into()
    }
}

impl ToSchema for Description {}

/// The description as a server tells it that is reached under a prefix.
pub(super) fn under(document: &OpenApi, prefix: &PathPrefix) -> String {
    let mut document = document.clone();
    document.servers = Some([ServerBuilder::new().url(prefix.as_str()).build()].into());
    document.to_json().expect("texts, numbers and lists can be serialised")
}

/// Describes those of the routes that answer JSON.
pub(super) fn of(routes: &[Route]) -> OpenApi {
    let described: Vec<&Route> = routes.iter().filter(|route| route.surface == Surface::Json).collect();
    let paths = described.iter().fold(PathsBuilder::new(), |paths, route| {
        paths.path(route.path, PathItem::new(method(route), operation(route)))
    });
    OpenApiBuilder::new()
        .openapi(OpenApiVersion::Version31)
        .info(
            InfoBuilder::new().title("bayboard").version(env!("CARGO_PKG_VERSION")).description(Some(ABOUT)),
        )
        .servers(Some([ServerBuilder::new().url("/").build()]))
        .paths(paths)
        .components(Some(components(&described)))
        .build()
}

fn method(route: &Route) -> HttpMethod {
    match route.method {
        Method::POST => HttpMethod::Post,
        Method::PUT => HttpMethod::Put,
        Method::PATCH => HttpMethod::Patch,
        Method::DELETE => HttpMethod::Delete,
        _ => HttpMethod::Get,
    }
}

fn operation(route: &Route) -> OperationBuilder {
    let mut told = OperationBuilder::new()
        .operation_id(Some(name(route)))
        .summary(Some(route.what))
        .tag(resource(route))
        .parameters(Some(parameters(route)));
    if let Some(takes) = route.operation.takes {
        let content = ContentBuilder::new().schema(Some(takes().schema)).build();
        let body = RequestBodyBuilder::new().content("application/json", content);
        told = told.request_body(Some(body.required(Some(Required::True)).build()));
    }
    for (status, answer) in answers::of(route) {
        told = told.response(status.to_string(), answer);
    }
    match route.credential {
        Credential::Token => told
            .security(SecurityRequirement::new(TOKEN, [""; 0]))
            .security(SecurityRequirement::new(STAFF, [""; 0])),
        Credential::Session => told.security(SecurityRequirement::new(SESSION, [""; 0])),
        Credential::Staff => told.security(SecurityRequirement::new(STAFF, [""; 0])),
        Credential::Nothing | Credential::Link => told,
    }
}

/// Method and path as one word: `get_facilities_id`.
fn name(route: &Route) -> String {
    let path = route.path.trim_start_matches("/api/v1").trim_start_matches("/api");
    let words = path.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.fold(route.method.as_str().to_lowercase(), |name, word| format!("{name}_{word}"))
}

/// What it is about: the first word behind the API's prefix.
fn resource(route: &Route) -> &'static str {
    let behind = route.path.strip_prefix("/api/v1/").unwrap_or_default();
    match (behind.split('/').next().unwrap_or_default(), route.credential) {
        (_, Credential::Session | Credential::Link) => "boards",
        ("", _) => "description",
        (resource, _) => resource,
    }
}

fn parameters(route: &Route) -> Vec<Parameter> {
    let gaps = route.path.split('{').skip(1).filter_map(|rest| rest.split('}').next());
    let gaps = gaps.map(|name| gap(name, resource(route)));
    let asked = route.operation.asks.map(|asks| asks()).unwrap_or_default();
    let key = route.operation.takes_key.then(|| {
        let what = "1 to 200 characters. A request that is sent again with its key is answered with what the first one made.";
        header("Idempotency-Key", false, what)
    });
    let seen = match route.operation.if_match {
        IfMatch::Unread | IfMatch::Refused => None,
        IfMatch::Taken => Some(false),
        IfMatch::Needed => Some(true),
    };
    let seen = seen.map(|is_needed| {
        let what = "The ETag of an answer: it is refused once you would be shown anything else. Or *, whatever it is by now.";
        header("If-Match", is_needed, what)
    });
    gaps.chain(asked).chain(key).chain(seen).collect()
}

fn gap(name: &str, resource: &str) -> Parameter {
    let what = GAPS.iter().find(|(known, _)| *known == name).map(|(_, what)| *what);
    let format = match name {
        // A facility is also named by the ID that people type.
        "id" if resource == "facilities" => None,
        "id" | "display" => Some("uuid"),
        "day" => Some("date"),
        _ => None,
    };
    let format = format.map(|format| SchemaFormat::Custom(format.to_owned()));
    let schema = ObjectBuilder::new().schema_type(Type::String).format(format);
    parameter(name, ParameterIn::Path, true).schema(Some(schema)).description(what).build()
}

fn header(name: &str, is_needed: bool, what: &str) -> Parameter {
    parameter(name, ParameterIn::Header, is_needed).description(Some(what)).build()
}

fn parameter(name: &str, place: ParameterIn, is_needed: bool) -> ParameterBuilder {
    ParameterBuilder::new()
        .name(name)
        .parameter_in(place)
        .required(if is_needed { Required::True } else { Required::False })
        .schema(Some(ObjectBuilder::new().schema_type(Type::String)))
}

/// Every schema that is named anywhere, once.
fn components(routes: &[&Route]) -> Components {
    let shapes = routes.iter().flat_map(|route| {
        let answers = route.operation.gives.iter().filter_map(|answer| answer.body);
        route.operation.takes.into_iter().chain(answers)
    });
    let named = shapes.flat_map(|shape| shape().named);
    let all: BTreeMap<String, RefOr<Schema>> =
        named.chain(Shape::of::<ProblemDocument<'_>>().named).collect();
    let token = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build();
    let of_facility = cookie("bayboard", "The cookie of a facility's session");
    let of_staff = cookie("bayboard-staff", "The cookie of a staff session");
    ComponentsBuilder::new()
        .schemas_from_iter(all)
        .security_scheme(TOKEN, SecurityScheme::Http(token))
        .security_scheme(SESSION, of_facility)
        .security_scheme(STAFF, of_staff)
        .build()
}

fn cookie(name: &str, what: &str) -> SecurityScheme {
    let what = format!("{what}; `__Host-{name}` where browsers come through TLS.");
    SecurityScheme::ApiKey(ApiKey::Cookie(ApiKeyValue::with_description(name, &what)))
}
