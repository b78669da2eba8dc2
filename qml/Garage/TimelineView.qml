// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// Slots by time. A bar is dragged to another slot or time, its ends to make it longer or shorter; the ground is
/// dragged to move on. By the keyboard: arrow keys choose, M lifts, arrow keys move (with Shift the end), Enter puts
/// down, Escape puts back. Time runs from left to right in every language.
FocusScope {
    id: root

    required property SlotTimeline timeline
    required property PlannerSpan span
    required property date now

    property string chosenId: ""
    property int currentRow: 0
    /// As SlotTimeline.bar() says; null while none is chosen.
    readonly property var chosen: revision >= 0 && chosenId !== "" ? barOf(chosenId) : null
    readonly property alias move: move
    readonly property int count: timeline.count
    property int revision: 0

    readonly property real labelWidth: Theme.metrics.scale * 136
    readonly property real rowHeight: Theme.metrics.row
    readonly property real msPerPixel: span.lengthMs / Math.max(1, field.width)

    signal activated(string id)
    signal moved()
    signal refused(string sentence)

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    activeFocusOnTab: true
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Timeline of the slots")
    Accessible.description: chosen ? chosen.slot + ", " + chosen.spoken : ""

    TimelineMove {
        id: move
        timeline: root.timeline
        span: root.span
        pixels: field.width
        onDone: root.moved()
        onRefused: sentence => root.refused(sentence)
    }
    Connections {
        target: root.timeline
        function onTaken(): void { root.revision += 1; }
        function onCountChanged(): void { root.revision += 1; }
    }

    Label {
        x: Theme.metrics.wide
        height: axis.height
        text: qsTr("Slot")
        font: Theme.fonts.caption
        color: Theme.colors.muted
    }
    TimelineAxis {
        id: axis
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.labelWidth
        anchors.rightMargin: Theme.metrics.scrollBar
        clip: true
        height: Theme.metrics.header
        span: root.span
        depth: 0
    }
    Rectangle {
        anchors.top: axis.bottom
        width: parent.width
        height: Theme.metrics.hairline
        color: Theme.colors.line
    }
    // The lines go on behind the rows.
    Item {
        anchors.fill: field
        clip: true
        TimelineAxis {
            y: -height
            width: parent.width
            height: Theme.metrics.header
            span: root.span
            depth: field.height
        }
    }
    ListView {
        id: rows
        objectName: "rows"
        anchors.top: axis.bottom
        anchors.topMargin: Theme.metrics.hairline
        anchors.bottom: parent.bottom
        width: parent.width
        model: root.timeline
        clip: true
        interactive: false
        reuseItems: true
        cacheBuffer: 4 * root.rowHeight
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar { policy: T.ScrollBar.AlwaysOn }

        delegate: Item {
            id: line
            required property int index
            required property string title
            required property string type_text
            required property string spoken
            required property bool pending
            readonly property bool current: index === root.currentRow
            width: rows.width
            height: root.rowHeight
            Accessible.role: Accessible.Row
            Accessible.name: current || ScreenReader.active ? spoken : ""
            Rectangle {
                width: parent.width
                anchors.bottom: parent.bottom
                height: Theme.metrics.hairline
                color: Theme.colors.softLine
            }
            Rectangle {
                visible: line.current && root.activeFocus
                width: Theme.metrics.heavy
                height: parent.height
                color: Theme.colors.accentLine
            }
            Code {
                id: code
                x: Theme.metrics.wide
                height: parent.height
                text: line.title
            }
            Label {
                anchors.left: code.right
                anchors.leftMargin: Theme.metrics.half + 2
                width: root.labelWidth - x - Theme.metrics.half
                height: parent.height
                text: line.type_text
                font: Theme.fonts.small
                color: Theme.colors.muted
                elide: Text.ElideRight
            }
            TimelineRow {
                x: root.labelWidth
                width: field.width
                height: parent.height
                timeline: root.timeline
                row: line.index
                fromMs: root.span.fromMs
                msPerPixel: root.msPerPixel
                chosenId: root.chosenId
                liftedId: move.bookingId
                palette: Theme.colors
                font: Theme.fonts.small
            }
        }
    }
    Item {
        id: field
        anchors.fill: rows
        anchors.leftMargin: root.labelWidth
        anchors.rightMargin: Theme.metrics.scrollBar
        clip: true

        Rectangle {
            visible: x >= 0 && x <= field.width
            x: Math.round((root.now.getTime() - root.span.fromMs) / root.msPerPixel)
            width: Theme.metrics.line
            height: field.height
            color: Theme.colors.danger
        }
        TimelineHand {
            anchors.fill: parent
            timeline: root.timeline
            span: root.span
            move: move
            rows: rows
            rowHeight: root.rowHeight
            revision: root.revision
            onChosen: (id, row) => {
                root.forceActiveFocus(Qt.MouseFocusReason);
                root.chosenId = id;
                if (row >= 0)
                    root.currentRow = row;
            }
            onActivated: id => root.activated(id)
        }
        TimelineGhost {
            y: move.row * root.rowHeight - rows.contentY + 4
            rowHeight: root.rowHeight - 8
            width: parent.width
            move: move
            msPerPixel: root.msPerPixel
            fromMs: root.span.fromMs
        }
    }
    // The time of now stands in the axis, and the times of what is moved beside its bar.
    Rectangle {
        readonly property real at: (root.now.getTime() - root.span.fromMs) / root.msPerPixel
        visible: at >= 0 && at <= field.width
        x: Math.max(root.labelWidth, Math.min(root.labelWidth + at - width / 2, root.width - width))
        anchors.verticalCenter: axis.verticalCenter
        width: nowLabel.implicitWidth + Theme.metrics.gap
        height: nowLabel.implicitHeight + Theme.metrics.half
        color: Theme.colors.danger
        Label {
            id: nowLabel
            anchors.centerIn: parent
            text: root.timeOf(root.now, root.span.zone)
            font: Theme.fonts.strong
            color: Theme.colors.surface
        }
    }
    ClashNote {
        id: note
        objectName: "clashNote"
        readonly property real rowY: rows.y + move.row * root.rowHeight - rows.contentY
        readonly property real wantedX: root.labelWidth + (move.startMs - root.span.fromMs) / root.msPerPixel
        visible: move.active && !move.landed && (bad || good)
        preview: move.preview
        width: Math.min(root.width - Theme.metrics.widest, Theme.metrics.scale * 380)
        x: Math.max(Theme.metrics.unit, Math.min(wantedX, root.width - width - Theme.metrics.wide))
        y: rowY + root.rowHeight + height + Theme.metrics.unit < root.height ? rowY + root.rowHeight + Theme.metrics.half : Math.max(0, rowY - height - Theme.metrics.half)
        onSlotChosen: id => {
            move.toSlot(id);
            rows.positionViewAtIndex(move.row, ListView.Contain);
        }
    }
    FocusFrame {
        visible: root.activeFocus && root.chosenId === ""
        inside: true
    }

    Keys.onUpPressed: event => move.active ? nudge(-1, 0) : goToRow(currentRow - 1)
    Keys.onDownPressed: event => move.active ? nudge(1, 0) : goToRow(currentRow + 1)
    Keys.onLeftPressed: event => aside(-1, event)
    Keys.onRightPressed: event => aside(1, event)
    Keys.onReturnPressed: enter()
    Keys.onEnterPressed: enter()
    Keys.onEscapePressed: event => {
        event.accepted = move.active;
        move.clear();
    }
    Keys.onPressed: event => {
        const page = Math.max(1, Math.floor(rows.height / rowHeight) - 1);
        const to = {[Qt.Key_PageUp]: currentRow - page, [Qt.Key_PageDown]: currentRow + page, [Qt.Key_Home]: 0, [Qt.Key_End]: timeline.count - 1}[event.key];
        if (to === undefined || move.active)
            return;
        event.accepted = true;
        goToRow(to);
    }

    /// On the clock of that zone, the garage's.
    function timeOf(moment: date, zone: string): string { return span.timeText(moment.getTime()); }
    function barOf(id: string): var {
        const found = timeline.bar(id);
        return found.id ? found : null;
    }
    function enter(): void {
        if (move.active)
            move.drop();
        else if (chosenId !== "")
            activated(chosenId);
    }
    function aside(by: int, event: var): void {
        if (move.active) {
            // With Shift the end alone, from then on.
            move.part = event.modifiers & Qt.ShiftModifier ? "end" : "whole";
            return nudge(0, by);
        }
        if (event.modifiers & Qt.ControlModifier)
            return span.step(by);
        const from = chosen && chosen.row === currentRow ? chosen.fromMs : by > 0 ? span.fromMs : span.fromMs + span.lengthMs;
        const next = timeline.barBeside(currentRow, from, by);
        if (next === "")
            return;
        chosenId = next;
        span.reveal(chosen.fromMs);
    }
    function nudge(rowsBy: int, steps: int): void {
        move.nudge(rowsBy, steps);
        rows.positionViewAtIndex(move.row, ListView.Contain);
        span.reveal(move.part === "end" ? move.endMs : move.startMs);
    }
    /// To the bar of that row which stands at the same time, if there is one.
    function goToRow(row: int): void {
        const at = chosen ? Math.max(chosen.fromMs, span.fromMs) : Math.max(span.fromMs, Math.min(now.getTime(), span.fromMs + span.lengthMs));
        currentRow = Math.max(0, Math.min(timeline.count - 1, row));
        chosenId = timeline.barAt(currentRow, at, span.lengthMs / 8);
        rows.positionViewAtIndex(currentRow, ListView.Contain);
    }
    /// Lifts what is chosen, for the keyboard.
    function lift(): void {
        if (chosenId !== "" && move.lift(chosenId, "whole")) {
            forceActiveFocus(Qt.OtherFocusReason);
            rows.positionViewAtIndex(move.row, ListView.Contain);
        }
    }
    /// What a link leads to.
    function seek(id: string): void {
        const found = timeline.bar(id);
        if (!found.id)
            return;
        chosenId = id;
        currentRow = found.row;
        rows.positionViewAtIndex(found.row, ListView.Contain);
    }
}
