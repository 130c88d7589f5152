//! Where the tab key stops on a page: every control once, in the order of the page, each with a ring that
//! shows where the focus is, and out again at the end.

use super::browser::Browser;
use serde_json::Value;

/// Notes where the focus goes from now on, beginning before the first control. Gives how often the tab key
/// has to be pressed: the field of a date has more stops than one.
const BEGIN: &str = "
    const tabbed = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]';
    const isStop = (one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true });
    const all = [...document.querySelectorAll(tabbed)].filter(isStop);
    const group = (one) => all.filter((other) => other.type === 'radio' && other.name === one.name && other.form === one.form);
    const leads = (one) => group(one).find((other) => other.checked) ?? group(one)[0];
    window.stops = all.filter((one) => one.type !== 'radio' || leads(one) === one);
    window.went = [];
    document.addEventListener('focusin', ({ target }) => {
        const style = getComputedStyle(target);
        window.went.push([target, style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2]);
    });
    document.activeElement?.blur();
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    window.went.length = 0;
    return window.stops.length + 5 * window.stops.filter((one) => one.type === 'date').length + 2;";

/// What was left out, came out of turn, or had no ring.
const END: &str = "
    const told = (one) => one ? one.outerHTML.slice(0, 110) : 'nothing';
    const faults = [];
    for (const [place, stop] of window.stops.entries()) {
        const [went, ring] = window.went[place] ?? [];
        if (went !== stop) faults.push(`${told(went)} in place of ${told(stop)}`);
        if (went === stop && !ring) faults.push(`no ring around ${told(stop)}`);
        if (went !== stop) break;
    }
    return faults;";

/// Goes once through the page that is shown.
pub async fn faults(browser: &Browser) -> Value {
    let times = browser.run(BEGIN).await.as_u64().and_then(|times| usize::try_from(times).ok());
    browser.tab(times.unwrap_or_default()).await;
    browser.run(END).await
}
