//! What every record's table can do.

use bayboard::danger::AsRaw;
use bayboard::{DecodeError, Record, RecordKind, UniqueKey};
use sea_orm::{EntityTrait, FromQueryResult, ModelTrait};

/// Columns whose values no two rows share, and what a caller calls that.
pub(crate) type Unique<C> = (UniqueKey, &'static [C]);

/// A record that has a table.
pub(crate) trait Stored: AsRaw + From<Self::Raw> + Into<Record> + Send + Sync {
    /// Its kind.
    const KIND: RecordKind;
    /// What must be unique beyond the id.
    const UNIQUE: &'static [Unique<<Self::Table as EntityTrait>::Column>];
    /// The column of its id.
    const ID: <Self::Table as EntityTrait>::Column;
    /// The column of the tenant it belongs to; a tenant belongs to itself.
    const TENANT: <Self::Table as EntityTrait>::Column;
    /// The table.
    type Table: EntityTrait<Model = Self::Row>;
    /// A row of it.
    type Row: ModelTrait<Entity = Self::Table> + FromQueryResult + Send + Sync;

    /// The row that keeps this record.
    fn row(raw: &Self::Raw) -> Self::Row;
    /// The record that this row keeps.
    fn raw(row: Self::Row) -> Result<Self::Raw, DecodeError>;

    /// The record, closed again.
    fn record(row: Self::Row) -> Result<Self, DecodeError> {
        Self::raw(row).map(Self::from)
    }
}

/// Runs a piece of code for the type behind a record kind.
macro_rules! for_each_kind {
    (($kind:expr, $Kind:ident => $run:expr) $($name:ident)+) => {
        match $kind {
            $(bayboard::RecordKind::$name => {
                type $Kind = bayboard::$name;
                $run
            })+
        }
    };
    ($kind:expr, $Kind:ident => $run:expr) => {
        bayboard::record_kinds!(for_each_kind ($kind, $Kind => $run))
    };
}
pub(crate) use for_each_kind;

/// Runs a piece of code for the record inside, whatever its kind.
macro_rules! for_each_record {
    (($record:expr, $inside:ident => $run:expr) $($name:ident)+) => {
        match $record { $(bayboard::Record::$name($inside) => $run),+ }
    };
    ($record:expr, $inside:ident => $run:expr) => {
        bayboard::record_kinds!(for_each_record ($record, $inside => $run))
    };
}
pub(crate) use for_each_record;
