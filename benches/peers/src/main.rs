//! The benches with every peer: what `make bench` runs.

mod caching;
mod cedar;
mod cedar_rules;
mod rego;
mod rego_rules;
mod sqlite;
mod sqlite_board;

use bayboard_benches::{CasbinOrder, Drawer, Failure, Peer, Peers, run};

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let deciding: Vec<Box<dyn Peer>> = vec![
        Box::new(caching::Caching::load(CasbinOrder::WordsFirst)?),
        Box::new(cedar::Cedar::load(cedar::Form::Prebuilt)?),
        Box::new(cedar::Cedar::load(cedar::Form::Residuals)?),
        Box::new(rego::Rego::load(rego::Form::Interpreter)?),
        Box::new(rego::Rego::load(rego::Form::Machine)?),
        Box::new(rego::Rego::load(rego::Form::Cells)?),
        Box::new(sqlite::Sqlite::load(sqlite::Form::Rules)?),
        Box::new(sqlite::Sqlite::load(sqlite::Form::Cells)?),
    ];
    let drawing: Vec<Box<dyn Drawer>> = vec![
        Box::new(sqlite_board::SqliteBoard::load(sqlite_board::Form::Rows)?),
        Box::new(sqlite_board::SqliteBoard::load(sqlite_board::Form::Json)?),
    ];
    run(&arguments, &Peers { deciding, drawing })
}
