//! Logon history.

use super::{Micros, Phi};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bayboard_logon")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i64,
    pub at: Micros,
    pub event: String,
    pub outcome: String,
    pub facility: Option<Uuid>,
    pub display: Option<Uuid>,
    pub session: Option<Uuid>,
    pub client_address: Option<Phi>,
    pub client_agent: Option<Phi>,
    pub boot: Uuid,
    pub count: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
