//! The command line puts rules in force on a database that a server serves: the whole way, with real
//! processes.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support::deployment::{Deployment, told};
use serde_json::json;

#[test]
fn what_the_command_line_puts_in_force_the_running_server_follows() {
    let at = Deployment::on_sqlite();
    let node = at.serve();
    let division = |name| {
        told(
            &at.run(&["division", "create", "--name", name, "--kind", "provider", "--region", "North"]),
            "division",
        )
    };
    let (east, west) = (division("East Hospital"), division("West Hospital"));
    let listed = String::from_utf8(at.run(&["division", "list"]).stdout).unwrap();
    assert!(listed.contains(&east) && listed.contains("West Hospital (North)"), "{listed}");
    let product = at.token("api_client").1;
    let archive = |division: &str| {
        let facility = json!({"name": "Emergency", "kind": "hospital", "division_id": division});
        let place = node.api("POST", "/api/v1/facilities", &product, Some(&facility));
        assert_eq!(place["division_id"], division);
        let trip = json!({
            "origin": {"facility_id": place["id"]}, "destination": {"kind": "residence", "address": "4 Oak Lane"},
            "pickup": "2026-11-22T15:00:00Z", "level": "bls", "patient_name": "Ada Quillfeather"
        });
        let booked = node.api("POST", "/api/v1/dispatches", &product, Some(&trip));
        let path = format!("/api/v1/dispatches/{}", booked["id"].as_str().unwrap());
        node.api("PATCH", &path, &product, Some(&json!({"record_status": "archived"})));
    };
    archive(&east);
    archive(&west);
    let (in_east, in_west) = (
        at.token(&format!("ed_normal@division:{east}")).1,
        at.token(&format!("ed_normal@division:{west}")).1,
    );
    let seen =
        |token: &str| node.api("GET", "/api/v1/dispatches", token, None)["items"].as_array().unwrap().clone();
    assert_eq!((seen(&in_east).len(), seen(&in_west).len()), (0, 0));

    let refused = |name: &str, text: &str, told: &str| {
        let path = at.write(name, text);
        let refused = at.run(&["policy", "import", path.to_str().unwrap()]);
        let problem = String::from_utf8(refused.stderr).unwrap();
        assert!(!refused.status.success() && problem.contains(told), "{problem}");
        assert!(
            at.run(&["policy", "list"]).stdout.is_empty(),
            "what could not be put in force is not taken in"
        );
    };
    refused(
        "typo.csv",
        "widen, x, ed_norml, own_division, archived, *, *, no, dispatch.identity, see\nend\n",
        "did you mean `ed_normal`",
    );
    refused(
        "semicolons.csv",
        "hide;x;*;*;*;*;*;*;dispatch.rooms;see\nend;;\n",
        "semicolons stand between the cells",
    );
    refused("cut.csv", "hide, x, *, *, *, *, *, *, dispatch.rooms, see\r", "does not end with `end`");
    let archived =
        "widen, archived-trips, ed_normal, own_division, archived, *, *, no, dispatch.identity, see\nend\n";
    let file = at.import_at(&east, "east.csv", archived);
    assert!(told(&at.run(&["policy", "activate", &file, "--division", &east]), "in force").contains("force"));
    node.until("the division's overlay", || seen(&in_east).len() == 1);
    assert_eq!(seen(&in_east)[0]["patient_name"], "Ada Quillfeather");
    assert_eq!(seen(&in_west).len(), 0);
    let listed = String::from_utf8(at.run(&["policy", "list"]).stdout).unwrap();
    assert!(
        listed.lines().any(|line| line.contains(&file) && line.ends_with(&format!("in force at {east}"))),
        "{listed}"
    );
    assert_eq!(String::from_utf8(at.run(&["policy", "show", &file]).stdout).unwrap(), archived);

    let house =
        at.import("house.csv", "hide, no-names, ed_normal, *, *, *, *, *, dispatch.patient_name, see\nend\n");
    let activated = String::from_utf8(at.done(&["policy", "activate", &house]).stdout).unwrap();
    let warned = "warning   east, line 1, column 8: `archived-trips` shows dispatch.patient_name for ed_admin, ed_normal (archived records)";
    assert!(
        activated.contains(warned) && activated.contains("which `no-names` in line 1 of overlay 1 hides"),
        "{activated}"
    );
    let version = || node.readiness()["policy"].as_str().unwrap_or_default().to_owned();
    node.until("the company's overlay", || version().contains("+house@"));
    // What the division widens lies above what the company hides.
    assert_eq!(seen(&in_east)[0]["patient_name"], "Ada Quillfeather");
    assert!(at.run(&["policy", "deactivate"]).status.success());
    node.until("the company's overlay to go", || !version().contains("+house@"));
    assert!(at.run(&["policy", "deactivate", "--division", &east]).status.success());
    node.until("the division's overlay to go", || seen(&in_east).is_empty());
    assert!(at.run(&["journal", "verify"]).status.success());
}
