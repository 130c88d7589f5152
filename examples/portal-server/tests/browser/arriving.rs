//! People who come by a link from somewhere else are at their board, and whatever comes from elsewhere
//! changes nothing.

use crate::support::PATIENCE;
use crate::support::browser::Browser;
use crate::support::portal::Site;
use portal_server::clock::Clock;

#[tokio::test(flavor = "multi_thread")]
async fn a_link_on_another_site_leads_to_the_board_and_a_form_there_signs_nobody_out() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    site.sign_in_at_home(&browser).await;
    // A document without an origin of its own is of another site than any.
    let elsewhere = |body: &str| format!("data:text/html,{}", body.replace(' ', "%20"));
    let out = site.url("/board/sign-out");
    browser
        .go(&elsewhere(&format!("<form method=post action={out}><button id=out>Out</button></form>")))
        .await;
    browser.click("#out", "!document.getElementById('out')").await;
    browser.go(&elsewhere(&format!("<a id=to href={}>To the board</a>", site.url("/board")))).await;
    browser.click("#to", "document.getElementById('board') || document.getElementById('door')").await;
    browser.until("document.getElementById('board') && document.querySelector('.row')", PATIENCE).await;
}
