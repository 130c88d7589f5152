//! Rows that come and go.

use super::{Micros, Opaque};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bayboard_cell")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub space: i16,
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: Opaque,
    pub version: i64,
    pub owner: Uuid,
    pub rank: i64,
    pub until: Micros,
    pub bytes: Option<Opaque>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
