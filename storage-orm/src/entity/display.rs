//! Wall screens' links.

use super::{Micros, Opaque};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bayboard_display")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub version: i64,
    pub record_status: String,
    pub facility: Uuid,
    pub name: String,
    pub secret_digest: Opaque,
    pub digest_key: i64,
    pub rooms: String,
    pub profile: Option<String>,
    pub shows_names: bool,
    pub twelve_hours: Option<bool>,
    pub horizon_hours: Option<i64>,
    pub created_at: Micros,
    pub revoked_at: Option<Micros>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
