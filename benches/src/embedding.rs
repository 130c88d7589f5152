//! What it costs a project to embed the library: crates, a cold build, and how much has to be written.

use crate::target::Target;
use crate::{Bench, Failure, Outcome};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// Build tools that would ask for a C compiler.
const FOR_C: [&str; 4] = ["cc", "cmake", "bindgen", "pkg-config"];

/// Measures, and answers how the targets fared.
pub(crate) fn run(bench: &Bench<'_>) -> Result<Outcome, Failure> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?;
    let mut targets = written(&root)?;
    let project = Project::begin(&root)?;
    targets.extend(project.crates()?);
    if bench.effort.builds {
        targets.push(Target::at_most("a new project: cold build on two cores", 40.0, project.build()?, " s"));
        targets.push(Target::at_most(
            "portal-server, stripped",
            45.0,
            server(&root, project.folder.path())?,
            " MB",
        ));
    }
    Ok(targets.into())
}

/// How much people have to write.
fn written(root: &Path) -> Result<Vec<Target>, Failure> {
    let first = lines(&root.join("examples/embed-minimal/src/main.rs"))?;
    let mut store = 0;
    for file in std::fs::read_dir(root.join("examples/custom-store/src"))? {
        store += lines(&file?.path())?;
    }
    Ok(vec![
        Target::at_most("a first board, lines of code", 40.0, first as f64, ""),
        Target::at_most("a store of one's own, lines of code", 600.0, store as f64, ""),
    ])
}

/// Lines of code: neither blank nor comments.
fn lines(file: &Path) -> Result<usize, Failure> {
    let text = std::fs::read_to_string(file)?;
    Ok(text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//")).count())
}

/// A crate outside the workspace that depends on the core as anybody's would.
struct Project {
    folder: tempfile::TempDir,
}

impl Project {
    fn begin(root: &Path) -> Result<Self, Failure> {
        let folder = tempfile::Builder::new().prefix("bayboard-embedding").tempdir()?;
        let core = root.join("core");
        let manifest = format!(
            "[package]\nname = \"newcomer\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\nbayboard = {{ path = {:?} }}\n",
            core.display().to_string()
        );
        std::fs::create_dir(folder.path().join("src"))?;
        std::fs::write(folder.path().join("Cargo.toml"), manifest)?;
        std::fs::write(folder.path().join("src/lib.rs"), "pub use bayboard::portal::Portal;\n")?;
        // The same versions as ours, so that nothing is downloaded.
        std::fs::copy(root.join("Cargo.lock"), folder.path().join("Cargo.lock"))?;
        Ok(Self { folder })
    }

    fn crates(&self) -> Result<[Target; 3], Failure> {
        let linked = self.tree(&["--edges=normal"])?;
        let built = self.tree(&["--edges=normal,build"])?;
        let for_c =
            built.iter().filter(|line| FOR_C.iter().any(|tool| line.split(' ').next() == Some(tool))).count();
        let features = self.tree(&["--edges=normal", "--format={p} features={f}"])?;
        let tokio = features
            .iter()
            .find(|line| line.starts_with("tokio v"))
            .ok_or("the core takes tokio's channels")?;
        let asked = tokio.split_once("features=").map_or("", |(_, features)| features);
        let beyond = asked.split(',').filter(|feature| !["", "sync", "default"].contains(feature)).count();
        // The new project itself does not count.
        Ok([
            Target::at_most("crates of a new project", 60.0, linked.len() as f64 - 1.0, ""),
            Target::at_most("crates that may call a C compiler", 0.0, for_c as f64, ""),
            Target::at_most("features of tokio beyond its channels", 0.0, beyond as f64, ""),
        ])
    }

    fn tree(&self, arguments: &[&str]) -> Result<BTreeSet<String>, Failure> {
        let mut cargo = cargo(self.folder.path());
        let told =
            cargo.args(["tree", "--offline", "--prefix=none", "--no-dedupe"]).args(arguments).output()?;
        if !told.status.success() {
            return Err(String::from_utf8_lossy(&told.stderr).into());
        }
        Ok(String::from_utf8(told.stdout)?
            .lines()
            .map(|line| line.trim_end_matches(" (*)").to_owned())
            .collect())
    }

    /// Seconds of a build with nothing there yet.
    fn build(&self) -> Result<f64, Failure> {
        let start = Instant::now();
        succeed(cargo(self.folder.path()).args(["build", "--offline", "--quiet", "--jobs=2"]))?;
        Ok(start.elapsed().as_secs_f64())
    }
}

/// Megabytes of the portal's server without its symbols.
fn server(root: &Path, folder: &Path) -> Result<f64, Failure> {
    succeed(cargo(root).args([
        "build",
        "--release",
        "--offline",
        "--locked",
        "--quiet",
        "--package=portal-server",
    ]))?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let stripped = folder.join("portal-server");
    succeed(Command::new("strip").arg("-o").arg(&stripped).arg(target.join("release/portal-server")))?;
    Ok(std::fs::metadata(stripped)?.len() as f64 / 1e6)
}

/// What a run under cargo sets for itself does not reach the cargo that it starts.
fn cargo(folder: &Path) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(folder).env_remove("RUSTFLAGS");
    cargo
}

fn succeed(command: &mut Command) -> Result<(), Failure> {
    let status = command.status()?;
    if status.success() { Ok(()) } else { Err(format!("a build ended with {status}").into()) }
}
