//! Transport jobs. What tells of the patient is [`Phi`].

use super::{Micros, Opaque, Phi, PhiNumber};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bayboard_dispatch")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub version: i64,
    pub record_status: String,
    pub run_number: Option<i64>,
    pub source_ref: Option<String>,
    pub level: String,
    pub priority: String,
    pub origin_facility: Option<Uuid>,
    pub origin_kind: String,
    pub origin_name: Option<Phi>,
    pub origin_address: Option<Phi>,
    pub origin_room: Option<Phi>,
    pub destination_facility: Option<Uuid>,
    pub destination_kind: String,
    pub destination_name: Option<Phi>,
    pub destination_address: Option<Phi>,
    pub destination_room: Option<Phi>,
    pub pickup: Opaque,
    pub pickup_at: Option<Micros>,
    pub arrival: Option<Opaque>,
    pub activation: Option<Micros>,
    pub leg: String,
    pub unit: Option<Uuid>,
    pub affiliate: Option<Uuid>,
    pub progress: Opaque,
    pub settled_at: Option<Micros>,
    pub payor: Option<Uuid>,
    pub authorization_number: Option<Phi>,
    pub authorization_decision: Option<String>,
    pub authorization_unnecessary: bool,
    pub patient_name: Option<Phi>,
    pub birth_date: Option<Phi>,
    pub sex: Option<Phi>,
    pub weight_kg: Option<PhiNumber>,
    pub callback_phone: Option<Phi>,
    pub crew_notes: Option<Phi>,
    pub reason: Option<Phi>,
    pub confidential: bool,
    pub journal_key: Option<Opaque>,
    pub created_at: Micros,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
