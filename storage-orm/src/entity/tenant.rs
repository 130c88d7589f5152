//! Companies.

use super::Opaque;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bayboard_tenant")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub version: i64,
    pub record_status: String,
    pub name: String,
    pub phone: String,
    pub zone: String,
    pub color: i64,
    pub settings: Opaque,
    pub decoy_zones: String,
    pub decoy_seed: Opaque,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
