//! The rules on paper: a column that falls off the sheet would look like somebody who sees nothing.

use crate::support::PATIENCE;
use crate::support::browser::Browser;
use bayboard::Snapshot;
use bayboard_policy::{Frame, Rules, page};
use serde_json::json;

/// A sheet lying on its side, between margins of nine millimetres.
const SHEETS: [(&str, u32); 2] = [("A4", 1054), ("Letter", 988)];

/// The heads of columns that are not whole on the sheet, and how many there are.
const HEADS: &str = "
    const heads = [...document.querySelectorAll('#view-grid thead th.turned')];
    const whole = ({ left, right, width }) => width > 5 && left >= 0 && right <= innerWidth;
    const off = heads.filter((head) => !whole(head.getBoundingClientRect()) || !head.checkVisibility());
    return [heads.length, off.map((head) => head.textContent)];";
/// The rows whose last cell is not under the last head.
const CELLS: &str = "
    const edge = [...document.querySelectorAll('#view-grid thead th.turned')].pop().getBoundingClientRect().right;
    return [...document.querySelectorAll('#view-grid tbody tr')].filter((row) =>
        Math.abs(row.lastElementChild.getBoundingClientRect().right - edge) > 1).length;";

#[tokio::test(flavor = "multi_thread")]
async fn every_column_of_the_rules_is_on_the_sheet_with_company_day_and_a_legend() {
    let (folder, browser) = (tempfile::tempdir().expect("a place for the page"), Browser::open().await);
    let rules = Rules::shipped().await.expect("the shipped rules load").current();
    let file = folder.path().join("matrix.html");
    std::fs::write(&file, page(&rules, None, Some("Meridian <Ambulance>"), Frame::File))
        .expect("the page is written");
    browser.go(&format!("file://{}#grid", file.display())).await;
    for (sheet, width) in SHEETS {
        browser.on_paper(width);
        browser.until(&format!("innerWidth === {width} && matchMedia('print').matches"), PATIENCE).await;
        let heads = browser.run(HEADS).await;
        assert_eq!(heads[1], json!([]), "not on {sheet}");
        assert!(heads[0].as_u64() > Some(40), "{heads}");
        assert_eq!(browser.run(CELLS).await, 0, "rows of {sheet} end elsewhere");
        assert_eq!(
            browser.run("return document.documentElement.scrollWidth > innerWidth").await,
            false,
            "{sheet} is cut"
        );
    }
    // Browsers repeat heads of at most a quarter of the sheet: here of the lower one, less its margins.
    let head =
        browser.run("return document.querySelector('#view-grid thead').getBoundingClientRect().height").await;
    assert!(head.as_f64() < Some(726.0 / 4.0), "{head}");
    let year = browser.run("return String(new Date().getFullYear())").await;
    let imprint = browser.text("#view-grid tr.imprint").await;
    assert!(
        imprint.contains("Meridian <Ambulance>") && imprint.contains(rules.version().as_str()),
        "{imprint}"
    );
    assert!(imprint.contains(year.as_str().unwrap_or("no year")), "{imprint}");
    let legend = browser.text("#view-grid .legend").await;
    for words in
        ["● all of it", "◐ some of it, or only under conditions", "○ its kind only", "an empty cell: nothing"]
    {
        assert!(legend.contains(words), "{legend}");
    }
    assert!(!legend.contains("Point at"), "{legend}");
    assert!(page(&rules, None, None, Frame::File).contains("size: landscape"));
}
