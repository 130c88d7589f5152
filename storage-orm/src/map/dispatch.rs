//! Transport jobs.

use super::part::{maybe, number, part, phi, plain, protected, signed, text, unpart, version, word};
use super::{Stored, Unique};
use crate::entity::dispatch::{Column, Entity, Model};
use crate::entity::{Phi, PhiNumber};
use bayboard::danger::{RawDispatch, expose};
use bayboard::{
    AffiliateId, Authorization, DecodeError, Dispatch, DispatchId, FacilityId, PayorId, Protected, RecordKind, RunNumber, Stop,
    TenantId, UniqueKey, UnitId, UnknownFields, Word,
};
use uuid::Uuid;

impl Stored for Dispatch {
    const KIND: RecordKind = RecordKind::Dispatch;
    const UNIQUE: &'static [Unique<Column>] = &[(UniqueKey::SourceRef, &[Column::Tenant, Column::SourceRef])];
    const ID: Column = Column::Id;
    const TENANT: Column = Column::Tenant;
    type Table = Entity;
    type Row = Model;

    fn row(raw: &RawDispatch) -> Model {
        let RawDispatch {
            id,
            version,
            record_status,
            tenant,
            run_number,
            source_ref,
            level,
            priority,
            origin,
            destination,
            pickup,
            arrival,
            activation,
            leg,
            unit,
            affiliate,
            progress,
            payor,
            authorization,
            patient_name,
            birth_date,
            sex,
            weight_kg,
            callback_phone,
            crew_notes,
            reason,
            confidential,
            journal_key,
            created_at,
            unknown: _,
        } = raw;
        let Authorization { number, decision, unnecessary } = authorization;
        let (origin, destination) = (StopColumns::of(origin), StopColumns::of(destination));
        Model {
            tenant: tenant.as_uuid(),
            id: id.as_uuid(),
            version: version.0.into(),
            record_status: record_status.word().to_owned(),
            run_number: run_number.map(|number| signed(number.0)),
            source_ref: source_ref.as_ref().map(plain),
            level: level.word().to_owned(),
            priority: priority.word().to_owned(),
            origin_facility: origin.facility,
            origin_kind: origin.kind,
            origin_name: origin.name,
            origin_address: origin.address,
            origin_room: origin.room,
            destination_facility: destination.facility,
            destination_kind: destination.kind,
            destination_name: destination.name,
            destination_address: destination.address,
            destination_room: destination.room,
            pickup: part(pickup),
            pickup_at: pickup.current().earliest().map(Into::into),
            arrival: arrival.as_ref().map(part),
            activation: activation.map(Into::into),
            leg: leg.word().to_owned(),
            unit: unit.map(UnitId::as_uuid),
            affiliate: affiliate.map(AffiliateId::as_uuid),
            progress: part(progress),
            settled_at: progress.settled_at().map(Into::into),
            payor: payor.map(PayorId::as_uuid),
            authorization_number: number.as_ref().map(phi),
            authorization_decision: decision.map(|decision| decision.word().to_owned()),
            authorization_unnecessary: *unnecessary,
            patient_name: patient_name.as_ref().map(phi),
            birth_date: birth_date.as_ref().map(|date| Phi(expose(date).to_string())),
            sex: sex.as_ref().map(|sex| Phi(expose(sex).word().to_owned())),
            weight_kg: weight_kg.as_ref().map(|kilograms| PhiNumber((*expose(kilograms)).into())),
            callback_phone: callback_phone.as_ref().map(phi),
            crew_notes: crew_notes.as_ref().map(phi),
            reason: reason.as_ref().map(phi),
            confidential: *confidential,
            journal_key: journal_key.as_ref().map(part),
            created_at: (*created_at).into(),
        }
    }
    fn raw(row: Model) -> Result<RawDispatch, DecodeError> {
        let Model {
            tenant,
            id,
            version: written,
            record_status,
            run_number,
            source_ref,
            level,
            priority,
            origin_facility,
            origin_kind,
            origin_name,
            origin_address,
            origin_room,
            destination_facility,
            destination_kind,
            destination_name,
            destination_address,
            destination_room,
            pickup,
            pickup_at: _, // for indexes: it follows from `pickup`
            arrival,
            activation,
            leg,
            unit,
            affiliate,
            progress,
            settled_at: _, // for indexes: it follows from `progress`
            payor,
            authorization_number,
            authorization_decision,
            authorization_unnecessary,
            patient_name,
            birth_date,
            sex,
            weight_kg,
            callback_phone,
            crew_notes,
            reason,
            confidential,
            journal_key,
            created_at,
        } = row;
        let origin = StopColumns {
            facility: origin_facility,
            kind: origin_kind,
            name: origin_name,
            address: origin_address,
            room: origin_room,
        };
        let destination = StopColumns {
            facility: destination_facility,
            kind: destination_kind,
            name: destination_name,
            address: destination_address,
            room: destination_room,
        };
        Ok(RawDispatch {
            id: DispatchId::from_uuid(id),
            version: version(written)?,
            record_status: word(&record_status)?,
            tenant: TenantId::from_uuid(tenant),
            run_number: maybe(run_number, number)?.map(RunNumber),
            source_ref: maybe(source_ref, text)?,
            level: word(&level)?,
            priority: word(&priority)?,
            origin: origin.stop()?,
            destination: destination.stop()?,
            pickup: unpart(pickup)?,
            arrival: maybe(arrival, unpart)?,
            activation: activation.map(Into::into),
            leg: word(&leg)?,
            unit: unit.map(UnitId::from_uuid),
            affiliate: affiliate.map(AffiliateId::from_uuid),
            progress: unpart(progress)?,
            payor: payor.map(PayorId::from_uuid),
            authorization: Authorization {
                number: maybe(authorization_number, protected)?,
                decision: maybe(authorization_decision, |decision| word(&decision))?,
                unnecessary: authorization_unnecessary,
            },
            patient_name: maybe(patient_name, protected)?,
            birth_date: maybe(birth_date, |day| day.0.parse().map(Protected::new).map_err(|_| DecodeError::NotCanonical))?,
            sex: maybe(sex, |sex| word(&sex.0).map(Protected::new))?,
            weight_kg: maybe(weight_kg, |kilograms| number(kilograms.0).map(Protected::new))?,
            callback_phone: maybe(callback_phone, protected)?,
            crew_notes: maybe(crew_notes, protected)?,
            reason: maybe(reason, protected)?,
            confidential,
            journal_key: maybe(journal_key, unpart)?,
            created_at: created_at.into(),
            unknown: UnknownFields::default(),
        })
    }
}

/// One end's columns.
struct StopColumns {
    facility: Option<Uuid>,
    kind: String,
    name: Option<Phi>,
    address: Option<Phi>,
    room: Option<Phi>,
}

impl StopColumns {
    fn of(stop: &Stop) -> Self {
        let Stop { facility, kind, name, address, room } = stop;
        Self {
            facility: facility.map(FacilityId::as_uuid),
            kind: kind.word().to_owned(),
            name: name.as_ref().map(phi),
            address: address.as_ref().map(phi),
            room: room.as_ref().map(phi),
        }
    }
    fn stop(self) -> Result<Stop, DecodeError> {
        Ok(Stop {
            facility: self.facility.map(FacilityId::from_uuid),
            kind: word(&self.kind)?,
            name: maybe(self.name, protected)?,
            address: maybe(self.address, protected)?,
            room: maybe(self.room, protected)?,
        })
    }
}
