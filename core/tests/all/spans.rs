//! The library's own spans: those that are documented, with the fields that are, and nothing of a record in
//! any.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::portal::{DispatchPatch, NewDispatch, PortalError};
use bayboard::{Booking, ServiceLevel, Stop};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use support::company::{Company, NOW, line};
use support::run;
use support::watched::Failure;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// A span as it was told.
#[derive(Clone, Debug, Default)]
struct Told {
    name: String,
    fields: BTreeMap<String, String>,
}

impl Visit for Told {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.fields.insert(field.name().to_owned(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.fields.insert(field.name().to_owned(), value.to_owned());
    }
}

/// Everything that is told at the finest level, spans and events.
#[derive(Clone, Default)]
struct Capture(Arc<Mutex<Vec<Told>>>);

impl Capture {
    fn take(&self) -> Vec<Told> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

impl Subscriber for Capture {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let metadata = attributes.metadata();
        let mut told = Told { name: metadata.name().to_owned(), ..Told::default() };
        attributes.record(&mut told);
        if metadata.target() == "bayboard" {
            let fields = metadata.fields().iter().map(|field| field.name().to_owned());
            told.fields.insert("declared".to_owned(), fields.collect::<Vec<_>>().join(" "));
        }
        let mut all = self.0.lock().unwrap();
        all.push(told);
        Id::from_u64(all.len() as u64)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let index = usize::try_from(span.into_u64()).unwrap() - 1;
        values.record(&mut self.0.lock().unwrap()[index]);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut told = Told { name: "event".to_owned(), ..Told::default() };
        event.record(&mut told);
        self.0.lock().unwrap().push(told);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// The names and fields in the page's table, of those spans that the core opens.
fn documented() -> BTreeMap<String, BTreeSet<String>> {
    let page = include_str!("../../src/docs/tracing.md");
    let rows = page.lines().filter(|line| line.starts_with("| `bayboard."));
    let words = |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    let rows = rows.map(|row| {
        let cells: Vec<&str> = row.split('|').collect();
        (words(cells[1])[0].clone(), words(cells[3]).into_iter().collect())
    });
    rows.filter(|(name, _)| !name.starts_with("bayboard.store.")).collect()
}

fn outcomes(told: &[Told], name: &str) -> Vec<String> {
    let of_it = told.iter().filter(|span| span.name == name);
    of_it.map(|span| span.fields.get("outcome").cloned().unwrap_or_default()).collect()
}

/// One test, since what a process listens to is decided once.
#[test]
fn the_spans_are_those_documented_and_name_nothing_of_a_record() {
    let capture = Capture::default();
    let _listening = tracing::subscriber::set_default(capture.clone());
    run(async {
        let company = Company::new().await;
        let place = company.facility("Zqhouse").await;
        let mut call = NewDispatch::new(
            Stop::at(place.id),
            Stop::residence(Some(line("9 Zqstreet").into())),
            Booking::exact(NOW),
            ServiceLevel::Bls,
        );
        call.patient_name = Some(line("Zqada").into());
        let id = company.book(call).await;
        for _ in 0..2 {
            let closed = company.portal.seat(&company.desk, NOW).dispatches().read(id).await.unwrap();
            company.portal.seat(&company.desk, NOW).disclose(line("zqpage"), closed).await.unwrap();
        }
        let commits = || outcomes(&capture.0.lock().unwrap(), "bayboard.commit").len();
        let before = commits();
        let harder = DispatchPatch { level: Some(ServiceLevel::Cct), ..DispatchPatch::default() };
        company.portal.seat(&company.desk, NOW).dispatches().update_all(vec![(id, harder)]).await.unwrap();
        assert_eq!(commits(), before + 1, "a batch is committed as everything is");
        company.portal.catch_up(company.tenant, NOW).await.unwrap();
        company.store.fail_after(0, Failure::Refused);
        company.portal.catch_up(company.tenant, NOW).await.unwrap_err();
        company.store.mend();
        company.store.refuse(true);
        let renamed = bayboard::portal::FacilityPatch { name: Some(line("Zqhome")), ..Default::default() };
        let refused =
            company.portal.seat(&company.desk, NOW).facilities().update(place.id, None, renamed).await;
        assert!(matches!(refused, Err(PortalError::Store(_))));

        let told = capture.take();
        let documented = documented();
        let own: Vec<&Told> = told.iter().filter(|span| span.fields.contains_key("declared")).collect();
        let names: BTreeSet<String> = own.iter().map(|span| span.name.clone()).collect();
        assert_eq!(names, documented.keys().cloned().collect(), "those that are told, and those documented");
        for span in &own {
            let declared: BTreeSet<String> =
                span.fields["declared"].split_whitespace().map(str::to_owned).collect();
            assert_eq!(declared, documented[&span.name], "{}", span.name);
            assert!(!span.fields["outcome"].is_empty(), "{}", span.name);
        }
        assert_eq!(outcomes(&told, "bayboard.catch_up").last().unwrap(), "unavailable");
        assert_eq!(outcomes(&told, "bayboard.commit").last().unwrap(), "unavailable");
        assert_eq!(outcomes(&told, "bayboard.load_boards"), ["ok"]);
        let shown: Vec<&str> = own
            .iter()
            .filter(|span| span.name == "bayboard.disclose")
            .map(|span| span.fields["records"].as_str())
            .collect();
        assert_eq!(shown, ["1", "0"], "what was told today is not told again");
        let all = format!("{told:?}").to_lowercase();
        for value in ["zq", &id.to_string(), &place.id.to_string(), &company.desk.session().to_string()] {
            assert!(!all.contains(value), "{value}");
        }
        assert!(all.contains(&company.tenant.to_string()), "the company is named");
    });
}
