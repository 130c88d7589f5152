//! A company on SQLite whose records are made in all three ways.

use crate::wire::{Answer, Request, ask};
use crate::world::{Company, NOW, Plan, Server, line};
use bayboard::danger::AsRaw;
use bayboard::portal::{NewAffiliate, NewDivision, NewFacility, NewPayor, NewUnit, Viewer};
use bayboard::{
    AffiliateId, Dispatch, DivisionId, DivisionKind, Facility, FacilityId, FacilityKind, PayorId, Record,
    RecordKind, ServiceLevel, Store, TenantId, Unique, UnitId, Zone,
};
use bayboard_storage_sqlite::{SqliteOptions, SqliteStore};
use portal_server::app::AppSettings;
use portal_server::import::{DispatchesArgs, FacilitiesArgs, ImportArgs, ImportCommand, Report, import};
use serde_json::Value;
use std::sync::Arc;
use tempfile::TempDir;

/// The company, its server, and what calls refer to: each by the names that files use, and by id.
pub(crate) struct Office {
    pub(crate) server: Server,
    pub(crate) store: Arc<dyn Store>,
    pub(crate) tenant: TenantId,
    pub(crate) places: Vec<(String, FacilityId)>,
    pub(crate) unit: UnitId,
    pub(crate) affiliate: AffiliateId,
    pub(crate) payor: PayorId,
    pub(crate) division: DivisionId,
    token: String,
    folder: TempDir,
}

impl Office {
    pub(crate) async fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("office.db");
        let store = SqliteStore::open(path.to_str().unwrap(), &SqliteOptions::default()).await.unwrap();
        let store: Arc<dyn Store> = Arc::new(store);
        let company = Company::found_on(store.clone(), Plan::default()).await;
        let (portal, desk, tenant) = (&company.portal, &company.desk, company.tenant);
        let mut places = Vec::new();
        for (name, kind) in [
            ("H-1", FacilityKind::Hospital),
            ("D-1", FacilityKind::Dialysis),
            ("N-1", FacilityKind::NursingHome),
        ] {
            let mut new = NewFacility::new(line(name), kind, Zone::named("America/Chicago").unwrap());
            new.source_ref = Some(name.parse().unwrap());
            places.push((
                name.to_owned(),
                portal.seat(desk, NOW).facilities().create(new, None).await.unwrap().value.id(),
            ));
        }
        let unit = portal
            .seat(desk, NOW)
            .directory()
            .create_unit(NewUnit::new(line("M1"), ServiceLevel::Als), None)
            .await
            .unwrap()
            .value;
        let affiliate = portal
            .seat(desk, NOW)
            .directory()
            .create_affiliate(NewAffiliate::new(line("Neighbor")).reporting(), None)
            .await
            .unwrap()
            .value;
        let payor = portal
            .seat(desk, NOW)
            .directory()
            .create_payor(NewPayor::new(line("Elm Health")).asking_for_numbers(None), None)
            .await
            .unwrap()
            .value;
        let region =
            portal.seat(desk, NOW).directory().create_region(line("North"), None).await.unwrap().value;
        let division = portal
            .seat(desk, NOW)
            .directory()
            .create_division(NewDivision::new(region, line("Maple Division"), DivisionKind::Provider), None)
            .await
            .unwrap()
            .value;
        let roles = ["api_client".parse().unwrap()];
        let token =
            portal.seat(desk, NOW).tokens().create(line("api"), roles.to_vec(), None).await.unwrap().secret;
        let server = company.serve(AppSettings::default()).await;
        Self { server, store, tenant, places, unit, affiliate, payor, division, token, folder }
    }

    pub(crate) fn desk(&self) -> &Viewer {
        &self.server.desk
    }

    pub(crate) async fn api(&self, method: &str, path: &str, body: &Value) -> Answer {
        let request =
            Request::json(method, format!("/api/v1{path}"), body).bearer(&self.token).with("if-match", "*");
        ask(self.server.address, &request).await
    }

    async fn import(&self, what: ImportCommand) -> Report {
        import(&ImportArgs { what }, &self.server.app.portal, self.desk(), NOW).await.unwrap()
    }

    fn file(&self, text: &str) -> std::path::PathBuf {
        let csv = self.folder.path().join("file.csv");
        std::fs::write(&csv, text).unwrap();
        csv
    }

    pub(crate) async fn calls(&self, text: &str) -> Report {
        self.import(ImportCommand::Dispatches(DispatchesArgs {
            csv: self.file(text),
            zone: None,
            report: None,
        }))
        .await
    }

    pub(crate) async fn list(&self, text: &str) -> Report {
        let (kind, zone, report) = (None, None, None);
        let args =
            FacilitiesArgs { csv: self.file(text), kind, zone, report, clear_empty: false, dry_run: false };
        self.import(ImportCommand::Facilities(args)).await
    }

    async fn record(&self, kind: RecordKind, source: &str) -> Record {
        let found =
            self.store.find(&Unique::source_ref(self.tenant, kind, source.parse().unwrap())).await.unwrap();
        found.unwrap_or_else(|| panic!("{source} is not recorded"))
    }

    pub(crate) async fn call(&self, source: &str) -> Dispatch {
        let Record::Dispatch(dispatch) = self.record(RecordKind::Dispatch, source).await else {
            panic!("no dispatch")
        };
        assert_eq!(dispatch.as_raw().source_ref.as_ref().map(bayboard::SourceRef::as_str), Some(source));
        *dispatch
    }

    pub(crate) async fn facility(&self, source: &str) -> Facility {
        let Record::Facility(facility) = self.record(RecordKind::Facility, source).await else {
            panic!("no facility")
        };
        *facility
    }
}

/// A file with these columns and so many rows.
pub(crate) fn table(columns: &[&str], rows: usize, cell: impl Fn(usize, &str) -> String) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(columns).unwrap();
    (0..rows).for_each(|row| writer.write_record(columns.iter().map(|column| cell(row, column))).unwrap());
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}
