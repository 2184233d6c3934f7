"""Opens texts in a headless LibreOffice and tells what it sees.

Runs with the Python that has `uno`. Reads one request a line from standard input, JSON:
    {"path": ..., "pdf": a folder, or left out, "saved": a folder, or left out}
and writes one answer a line: what it saw, or {"failure": ...} when this script itself could not do its work. Starts LibreOffice once, with a profile of its own; starts it again when a file took it
down. Ends it when standard input ends, so that nothing is left behind when a test run is killed.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import uuid

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.document.MacroExecMode import NEVER_EXECUTE
from com.sun.star.document.UpdateDocMode import NO_UPDATE

# Seconds. A first start makes the profile, and machines of continuous integration are slow.
START_LIMIT = 90
FILE_LIMIT = 60
END_LIMIT = 5
# The filter is given: left to itself, LibreOffice opens what is broken as plain text and says that all is well.
FILTERS = {
    "docx": "MS Word 2007 XML",
    "docm": "MS Word 2007 XML VBA",
    "dotx": "MS Word 2007 XML Template",
    "odt": "writer8",
    "ott": "writer8_template",
    "fodt": "OpenDocument Text Flat XML",
}


def value(name, content):
    return PropertyValue(name, 0, content, 0)


class Office:
    """One process of LibreOffice."""

    def __init__(self, program):
        self.profile = tempfile.mkdtemp(prefix="klaretaal-office-")
        self.desktop = None
        # A pipe has no port that something else could hold, and nobody outside the machine can reach it.
        pipe = "klaretaal-" + uuid.uuid4().hex
        self.process = subprocess.Popen(
            [
                program,
                "-env:UserInstallation=" + uno.systemPathToFileUrl(self.profile),
                "--headless",
                "--invisible",
                "--norestore",
                "--nologo",
                "--nodefault",
                "--nolockcheck",
                "--nofirststartwizard",
                f"--accept=pipe,name={pipe};urp;",
            ],
            # What it puts aside goes with the profile.
            env={**os.environ, "TMPDIR": self.profile},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            # soffice is a script that starts another process: as a group they can be ended together.
            start_new_session=True,
        )
        try:
            self.connect(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except BaseException:
            self.end()
            raise

    def connect(self, address):
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
        limit = time.monotonic() + START_LIMIT
        while True:
            try:
                context = resolver.resolve(address)
                break
            except NoConnectException:
                if time.monotonic() > limit or self.process.poll() is not None:
                    raise RuntimeError("LibreOffice does not start")
                time.sleep(0.05)
        self.create = lambda name: context.ServiceManager.createInstanceWithContext(name, context)
        self.desktop = self.create("com.sun.star.frame.Desktop")
        self.dispatcher = self.create("com.sun.star.frame.DispatchHelper")

    def is_alive(self):
        try:
            self.desktop.getImplementationName()
            return True
        except Exception:
            return False

    def stop(self):
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass

    def end(self):
        watch = threading.Timer(END_LIMIT, self.stop)
        watch.start()
        try:
            # Killed, it would leave its pipes behind.
            self.desktop.terminate()
        except Exception:
            pass
        try:
            self.process.wait(END_LIMIT)
        except subprocess.TimeoutExpired:
            pass
        watch.cancel()
        self.stop()
        self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)

    def open(self, path):
        """A fresh copy of a document, with its changes shown and open to a decision, that no window shows."""
        extension = path.rsplit(".", 1)[-1].lower()
        if extension not in FILTERS:
            raise ValueError("no text of Word or OpenDocument")
        # In place, a file that lies beside it would lock it.
        copy = os.path.join(self.profile, uuid.uuid4().hex + "." + extension)
        shutil.copyfile(path, copy)
        document = self.create("com.sun.star.text.TextDocument")
        try:
            document.load(
                (
                    value("URL", uno.systemPathToFileUrl(copy)),
                    value("Hidden", True),
                    value("FilterName", FILTERS[extension]),
                    value("MacroExecutionMode", NEVER_EXECUTE),
                    value("UpdateDocMode", NO_UPDATE),
                    value("RepairPackage", False),
                )
            )
            document.RedlineProtectionKey = uno.ByteSequence(b"")
            document.RecordChanges = False
            document.ShowChanges = True
        except BaseException:
            document.dispose()
            raise
        return document

    def show(self, document, spell_out=False):
        """
        Gives a document the window, seen by nobody, that commands and pages need. Comments leave it first: builds
        without a graphical shell lack the parts to draw one with, and the whole program falls over as soon as it gets
        round to that. With `spell_out` they are written in the text, in yellow, after what they are about.
        """
        for field in list(items(document.TextFields)):
            if field.supportsService("com.sun.star.text.textfield.Annotation"):
                if spell_out:
                    spell(field)
                field.dispose()
        self.desktop.loadComponentFromURL(
            "private:object", "_blank", 0, (value("Model", document), value("Hidden", True))
        )

    def dispatch(self, document, command):
        self.dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())


def items(access):
    """What an enumeration or an indexed collection of LibreOffice holds."""
    if hasattr(access, "createEnumeration"):
        enumeration = access.createEnumeration()
        while enumeration.hasMoreElements():
            yield enumeration.nextElement()
    else:
        for index in range(access.Count):
            yield access.getByIndex(index)


def moment(stamp):
    """A date and time as the document says it, without a zone: LibreOffice doesn't keep one."""
    if not stamp.Year:
        return ""
    return "%04d-%02d-%02dT%02d:%02d:%02d" % (
        stamp.Year,
        stamp.Month,
        stamp.Day,
        stamp.Hours,
        stamp.Minutes,
        stamp.Seconds,
    )


def spell(note):
    place = note.Anchor.getText().createTextCursorByRange(note.Anchor.getEnd())
    place.setString(f" [{note.Author}: {note.Content}]")
    place.CharBackColor = 0xFFF2A8


class Reading:
    """All paragraphs of a document, in an order that doesn't depend on what its changes do to places and names."""

    def __init__(self, document):
        self.lines = []
        self.comments = []
        self.read(document.Text)
        for frame in items(document.TextFrames):
            self.read(frame)
        for shape in items(document.DrawPage):
            self.read_shape(shape)
        for notes in (document.Footnotes, document.Endnotes):
            for note in items(notes):
                self.read(note)
        for style in items(document.StyleFamilies.getByName("PageStyles")):
            self.read_margins(style)

    @property
    def text(self):
        return "\n".join(self.lines)

    def read(self, text):
        for part in items(text):
            if part.supportsService("com.sun.star.text.TextTable"):
                for name in sorted(part.CellNames, key=place_of_cell):
                    self.read(part.getCellByName(name))
            elif part.supportsService("com.sun.star.text.Paragraph"):
                self.lines.append(part.getString())
                self.read_comments(part)

    def read_comments(self, paragraph):
        for portion in items(paragraph):
            if portion.TextPortionType != "Annotation":
                continue
            note = portion.TextField
            self.comments.append(
                {
                    "author": note.Author,
                    "initials": note.Initials,
                    "text": note.Content,
                    "date": moment(note.DateTimeValue),
                    "anchor": note.Anchor.getString(),
                    "resolved": note.Resolved,
                }
            )

    def read_shape(self, shape):
        if shape.supportsService("com.sun.star.drawing.GroupShape"):
            for inner in items(shape):
                self.read_shape(inner)
        # Whether the page of drawings also holds frames depends on whether there is a window.
        elif not shape.supportsService("com.sun.star.text.TextFrame") and hasattr(shape, "getText"):
            self.read(shape.getText())

    def read_margins(self, style):
        for kind in ("Header", "Footer"):
            if not getattr(style, kind + "IsOn"):
                continue
            sides = [""]
            if not getattr(style, kind + "IsShared"):
                sides.append("Left")
            if not style.FirstIsShared:
                sides.append("First")
            for side in sides:
                text = getattr(style, kind + "Text" + side)
                if text is not None:
                    self.read(text)


def place_of_cell(name):
    """"B10" as row 10, column B. Cells that were split have names of more parts: "A1.2.1"."""
    places = []
    for step in name.split("."):
        letters = step.rstrip("0123456789")
        number = step[len(letters) :]
        places.append((int(number) if number else 0, len(letters), letters))
    return places


def range_of(change):
    """A selection of what is changed, or None: a changed row of a table has no text of its own."""
    try:
        start = change.RedlineStart
        cursor = start.getText().createTextCursorByRange(start)
        cursor.gotoRange(change.RedlineEnd, True)
        return cursor
    except Exception:
        return None


def changes_of(document):
    found = []
    for change in items(document.Redlines):
        selection = range_of(change)
        found.append(
            {
                "type": change.RedlineType,
                "author": change.RedlineAuthor,
                "text": selection.getString() if selection else "",
                "date": moment(change.RedlineDateTime),
                "comment": change.RedlineComment,
            }
        )
    return found


def decide(office, document, author, command):
    """Accepts or rejects the changes of one author, and leaves those of others."""
    while True:
        mine = [change for change in items(document.Redlines) if change.RedlineAuthor == author]
        if not mine:
            return
        selection = range_of(mine[-1])
        if selection is None:
            raise ValueError("this change can't be decided about on its own: " + mine[-1].RedlineType)
        document.CurrentController.select(selection)
        office.dispatch(document, command)
        left = sum(1 for change in items(document.Redlines) if change.RedlineAuthor == author)
        if left >= len(mine):
            raise ValueError("LibreOffice leaves a change of %s as it is: %s" % (author, selection.getString()))


def text_after(office, path, step):
    document = office.open(path)
    try:
        office.show(document)
        step(document)
        return Reading(document).text
    finally:
        document.close(True)


def saved(document, path, folder):
    """The document as LibreOffice writes it itself."""
    made = {}
    for extension in ("docx", "odt"):
        target = os.path.join(os.path.abspath(folder), os.path.basename(path) + "." + extension)
        document.storeToURL(uno.systemPathToFileUrl(target), (value("FilterName", FILTERS[extension]),))
        made[extension] = target
    return made


def printed(office, path, folder):
    """The pages as they are printed, with changes marked; and once more with the comments written in the text."""
    made = {}
    name = os.path.join(os.path.abspath(folder), os.path.basename(path))
    for key, end, spell_out in (("pdf", ".pdf", False), ("pdfWithComments", ".comments.pdf", True)):
        document = office.open(path)
        try:
            office.show(document, spell_out)
            target = uno.systemPathToFileUrl(name + end)
            document.storeToURL(target, (value("FilterName", "writer_pdf_Export"),))
            made[key] = name + end
        finally:
            document.close(True)
    return made


def inspect(office, request):
    path = request["path"]
    try:
        document = office.open(path)
    except Exception as error:
        return {"opened": False, "error": reason(error)}
    try:
        reading = Reading(document)
        seen = {
            "opened": True,
            "text": reading.text,
            "comments": reading.comments,
            "changes": changes_of(document),
        }
        if request.get("saved"):
            seen["saved"] = saved(document, path, request["saved"])
    finally:
        document.close(True)
    if request.get("pdf"):
        seen.update(printed(office, path, request["pdf"]))
    everything = {"accepted": ".uno:AcceptAllTrackedChanges", "rejected": ".uno:RejectAllTrackedChanges"}
    for key, command in everything.items():
        seen[key] = text_after(office, path, lambda copy: office.dispatch(copy, command))
    one = {"acceptedOf": ".uno:AcceptTrackedChange", "rejectedOf": ".uno:RejectTrackedChange"}
    authors = sorted({change["author"] for change in seen["changes"]})
    for key, command in one.items():
        seen[key] = {
            author: text_after(office, path, lambda copy: decide(office, copy, author, command)) for author in authors
        }
    return seen


def reason(error):
    return f"{type(error).__name__.rsplit('.', 1)[-1]}: {getattr(error, 'Message', error)}"


def main(program):
    office = None

    def stop(*_):
        sys.exit(0)

    signal.signal(signal.SIGTERM, stop)
    try:
        for line in sys.stdin:
            try:
                if office is None or not office.is_alive():
                    if office:
                        office.end()
                        office = None
                    office = Office(program)
                # Nothing else wakes up a call that never returns.
                watch = threading.Timer(FILE_LIMIT, office.stop)
                watch.start()
                try:
                    answer = inspect(office, json.loads(line))
                finally:
                    watch.cancel()
            except Exception as error:
                answer = {"failure": reason(error)}
                # It may be on its way down: the next file gets a fresh one.
                if office:
                    office.end()
                    office = None
            print(json.dumps(answer), flush=True)
    finally:
        if office:
            office.end()


main(sys.argv[1])
