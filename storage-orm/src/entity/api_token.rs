//! Integrators' tokens.

use super::{Micros, Opaque};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bayboard_api_token")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub version: i64,
    pub record_status: String,
    pub name: String,
    pub secret_digest: Opaque,
    pub digest_key: i64,
    /// What it is and where, as grants are written; a column of the first schema, when they were roles alone.
    #[sea_orm(column_name = "roles")]
    pub grants: String,
    pub created_at: Micros,
    pub expires_at: Option<Micros>,
    pub revoked_at: Option<Micros>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
