//! Saved locations; a private home's name and address are somebody's.

use super::{Opaque, Phi};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bayboard_facility")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub version: i64,
    pub record_status: String,
    pub public_id: String,
    pub access_code: Opaque,
    pub code_epoch: i64,
    pub division: Option<Uuid>,
    pub source_ref: Option<String>,
    pub name: Phi,
    pub kind: String,
    pub street: Option<Phi>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub postal_code: Option<String>,
    pub phone: Option<Phi>,
    pub npi: Option<String>,
    pub cms_number: Option<String>,
    pub zone: String,
    pub board_profile: String,
    pub board_twelve_hours: Option<bool>,
    pub board_horizon_hours: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
