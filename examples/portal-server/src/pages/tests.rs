//! What must hold of every page, whatever it shows.

use super::clock::{Clock, Hours};
use super::rows::{Authorization, BoardRow, FacilityBoard, RowTime};
use super::*;
use jiff::{Timestamp, tz::TimeZone};

fn site() -> Site {
    Site {
        company: "Meridian Ambulance".into(),
        letter: "M".into(),
        colour: "#1f6feb".into(),
        on_colour: "#ffffff".into(),
        phone: "(555) 010-0142".into(),
        base: String::new(),
    }
}

fn clock(hours: Hours) -> Clock {
    let zone = TimeZone::get("America/Chicago").expect("a bundled zone");
    let now: Timestamp = "2026-11-21T20:07:00Z".parse().expect("a moment");
    Clock::new(now, zone, "Chicago", hours)
}

fn pickup_at(at: &str) -> RowTime {
    RowTime { kind: "exact".into(), label: "pickup".into(), at: Some(at.into()), ..RowTime::default() }
}

fn one_row(form: &str) -> FacilityBoard {
    let row = BoardRow {
        key: "k1".into(),
        day: Some("2026-11-22".into()),
        time: Some(pickup_at("2:15 pm")),
        room: Some("<b>214".into()),
        level: Some("stretcher".into()),
        level_mark: Some("STR".into()),
        other_end: Some("St. Luke Hospital".into()),
        status: Some("on_scene".into()),
        authorization: Some(Authorization { missing: true, form: Some(form.into()) }),
        ..BoardRow::default()
    };
    FacilityBoard { departures: vec![row], arrivals: Vec::new() }
}

fn board_page(board: &FacilityBoard, typed_id: &str) -> String {
    let (site, clock) = (site(), clock(Hours::TwentyFour));
    let feed = Feed { stream: "/board/stream".into(), poll: "/api/v1/board".into() };
    let view = BoardView { site: &site, theme: Theme::Dark, clock: &clock, feed: &feed, board, hours_ahead: 24 };
    let days = ComingDays { days: &[], days_ahead: 14, filter: Filter::default() };
    board::page(&BoardPage { view, typed_id, days, preview: false }).into_string()
}

fn wall_page(board: &FacilityBoard) -> String {
    let (site, clock) = (site(), clock(Hours::TwentyFour));
    let feed = Feed { stream: "/d/x/stream".into(), poll: "/d/x/board.json".into() };
    let view = BoardView { site: &site, theme: Theme::Dark, clock: &clock, feed: &feed, board, hours_ahead: 24 };
    wall::page(&WallPage { view, facility: "Maple Grove", display: "East" }).into_string()
}

#[test]
fn a5_empty_boards_differ_by_the_typed_id_alone() {
    let (one, other) = (board_page(&FacilityBoard::default(), "AAA"), board_page(&FacilityBoard::default(), "BBB"));
    assert_eq!(one.replace("AAA", "BBB"), other);
}

#[test]
fn pages_keep_to_the_content_security_policy() {
    for html in [board_page(&one_row("https://pay.example/"), "x"), wall_page(&one_row(""))] {
        assert!(!html.contains(" style=") && !html.contains("<style"), "inline style");
        assert!(!html.contains(" onclick=") && !html.contains("<script>"), "inline script");
    }
}

#[test]
fn what_comes_from_outside_is_escaped() {
    let html = board_page(&one_row("https://pay.example/"), "<i>\"typed");
    assert!(html.contains("&lt;b&gt;214") && !html.contains("<b>214"));
    assert!(html.contains("&lt;i&gt;&quot;typed") && !html.contains("<i>"));
}

#[test]
fn a6_only_an_https_form_becomes_a_link_and_never_on_a_wall() {
    let link = |form: &str| format!("<a class=\"pan\" href=\"{form}\"");
    assert!(board_page(&one_row("https://pay.example/f"), "x").contains(&link("https://pay.example/f")));
    assert!(!board_page(&one_row("javascript:x"), "x").contains(&link("javascript:x")));
    assert!(!wall_page(&one_row("https://pay.example/f")).contains("<a "));
}

#[test]
fn a3_a_row_with_everything_withheld_is_still_a_row() {
    let row = BoardRow { key: "k1".into(), ..BoardRow::default() };
    let html = wall_page(&FacilityBoard { departures: vec![row], arrivals: Vec::new() });
    let body = html.split("<tbody").nth(1).and_then(|rest| rest.split("</tbody>").next()).unwrap_or_default();
    assert_eq!(body.matches("not shown").count(), 3, "time, room and other end");
}

#[test]
fn a12_another_day_is_named_and_the_half_of_the_day_is_set_apart() {
    let html = board_page(&one_row(""), "x");
    assert!(html.contains("<span class=\"at\">2:15</span><span class=\"half\">pm</span><span class=\"day\">Sun</span>"));
}

#[test]
fn a12_the_clock_is_written_in_the_facilitys_zone() {
    assert_eq!(clock(Hours::TwentyFour).time(), "14:07");
    assert_eq!(clock(Hours::Twelve).time(), "2:07 pm");
    assert_eq!(clock(Hours::Twelve).date(), "Sat 21 Nov");
}

#[test]
fn a_colour_that_is_more_than_a_colour_stays_out_of_the_style_sheet() {
    let site = Site { colour: "red}body{display:none".into(), ..site() };
    assert_eq!(layout::brand_css(&site), ":root{--brand:#1f6feb;--on-brand:#ffffff}\n");
}
