//! The chart of a run: what a row costs every way, on a logarithmic scale, as an SVG that is readable on
//! light and dark.

use crate::target::number;
use std::fmt::Write as _;

/// The ways of one viewer.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    pub(crate) title: String,
    pub(crate) bars: Vec<Bar>,
}

/// One way, in nanoseconds.
#[derive(Clone, Debug)]
pub(crate) struct Bar {
    name: String,
    /// A whole row.
    pub(crate) row: f64,
    /// One question of it, where a row is many.
    call: Option<f64>,
    /// Where its target stands.
    target: Option<f64>,
    is_ours: bool,
}

impl Bar {
    pub(crate) fn new(name: impl Into<String>, row: f64) -> Self {
        Self { name: name.into(), row, call: None, target: None, is_ours: false }
    }

    pub(crate) fn by_call(self, call: Option<f64>) -> Self {
        Self { call: call.filter(|call| *call < self.row * 0.99), ..self }
    }

    pub(crate) fn aimed_at(self, target: f64) -> Self {
        Self { target: Some(target), ..self }
    }

    pub(crate) fn marked_ours(self) -> Self {
        Self { is_ours: true, ..self }
    }
}

const WIDTH: f64 = 860.0;
const NAMES: f64 = 290.0;
const SCALE: f64 = 470.0;
const LINE: f64 = 22.0;
const HEAD: f64 = 64.0;
/// From 0.1 ns to 10 ms.
const DECADES: [&str; 9] = ["0.1 ns", "1 ns", "10 ns", "100 ns", "1 us", "10 us", "100 us", "1 ms", "10 ms"];

/// The whole picture. Grey text and its own colours stand out from white and from black alike.
pub(crate) fn svg(groups: &[Group]) -> String {
    let lines: usize = groups.iter().map(|group| group.bars.len() + 1).sum();
    let height = HEAD + (lines + 1) as f64 * LINE;
    let mut drawn = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" \
         font-family=\"system-ui, sans-serif\" font-size=\"12\" fill=\"#808080\" role=\"img\">\n\
         <title>What deciding a row costs, by every way that was measured</title>\n\
         <text x=\"8\" y=\"20\" font-size=\"15\" font-weight=\"bold\">Deciding a row: nanoseconds, logarithmic</text>\n\
         <text x=\"8\" y=\"38\">Strong: one question. Pale: all questions of a row. The red mark is the target: ours has to \
         end before it, the others after it.</text>\n"
    );
    grid(&mut drawn, height);
    let mut y = HEAD;
    for group in groups {
        y += LINE;
        push(
            &mut drawn,
            &format!(
                "<text x=\"8\" y=\"{}\" font-weight=\"bold\">{}</text>\n",
                y + 15.0,
                escape(&group.title)
            ),
        );
        for one in &group.bars {
            y += LINE;
            bar(&mut drawn, one, y);
        }
    }
    drawn + "</svg>\n"
}

fn grid(drawn: &mut String, height: f64) {
    for (decade, label) in DECADES.iter().enumerate() {
        let x = NAMES + SCALE * decade as f64 / (DECADES.len() - 1) as f64;
        let (top, bottom) = (HEAD, height - 8.0);
        push(
            drawn,
            &format!("<path d=\"M{x} {top}V{bottom}\" stroke=\"#808080\" stroke-opacity=\"0.3\"/>\n"),
        );
        push(drawn, &format!("<text x=\"{x}\" y=\"{}\" text-anchor=\"middle\">{label}</text>\n", top - 6.0));
    }
}

fn bar(drawn: &mut String, bar: &Bar, y: f64) {
    let colour = if bar.is_ours { "#2a9d5c" } else { "#4f81c7" };
    let weight = if bar.is_ours { " font-weight=\"bold\"" } else { "" };
    let (name, middle) = (escape(&bar.name), y + 15.0);
    push(
        drawn,
        &format!("<text x=\"{}\" y=\"{middle}\" text-anchor=\"end\"{weight}>{name}</text>\n", NAMES - 8.0),
    );
    push(drawn, &rectangle(NAMES, bar.row, y, colour, if bar.call.is_some() { 0.4 } else { 1.0 }));
    if let Some(call) = bar.call {
        push(drawn, &rectangle(NAMES, call, y, colour, 1.0));
    }
    if let Some(target) = bar.target {
        let x = at(target);
        push(
            drawn,
            &format!("<path d=\"M{x:.1} {}v18\" stroke=\"#d64545\" stroke-width=\"2.5\"/>\n", y + 2.0),
        );
    }
    let end = at(bar.row.max(bar.target.unwrap_or(0.0))) + 6.0;
    push(drawn, &format!("<text x=\"{end:.1}\" y=\"{middle}\"{weight}>{}</text>\n", time(bar.row)));
}

fn rectangle(x: f64, until: f64, y: f64, colour: &str, opacity: f64) -> String {
    let (width, y) = (at(until) - x, y + 4.0);
    format!(
        "<rect x=\"{x}\" y=\"{y}\" width=\"{width:.1}\" height=\"14\" fill=\"{colour}\" fill-opacity=\"{opacity}\"/>\n"
    )
}

/// Where a time stands on the scale.
fn at(nanoseconds: f64) -> f64 {
    let decades = (nanoseconds.max(0.1).log10() + 1.0) / (DECADES.len() - 1) as f64;
    NAMES + SCALE * decades.min(1.0)
}

fn time(nanoseconds: f64) -> String {
    match nanoseconds {
        short if short < 1e3 => format!("{} ns", number(short)),
        middling if middling < 1e6 => format!("{} us", number(middling / 1e3)),
        long => format!("{} ms", number(long / 1e6)),
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

fn push(drawn: &mut String, part: &str) {
    drawn.write_str(part).expect("a text takes any text");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_stand_in_a_picture_with_their_times_and_targets() {
        let bars = vec![
            Bar::new("ours & theirs", 1.0).marked_ours().aimed_at(1.5),
            Bar::new("peer", 2e6).by_call(Some(1e5)),
        ];
        let drawn = svg(&[Group { title: "dispatcher".to_owned(), bars }]);
        assert!(drawn.starts_with("<svg ") && drawn.ends_with("</svg>\n"));
        assert!(
            drawn.contains("ours &amp; theirs") && drawn.contains("1.00 ns") && drawn.contains("2.00 ms")
        );
        assert_eq!((drawn.matches("<rect").count(), drawn.matches("#d64545").count()), (3, 1));
    }
}
