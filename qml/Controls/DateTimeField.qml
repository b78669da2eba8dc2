// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme

/// A point in time, typed as people write it ("14:30", "+2h", "tomorrow 9:00", "fri 10", "20.11. 8:15")
/// or chosen in a calendar (Down or F4). Shows how it understood what was typed.
TextField {
    id: root

    /// The instant; an invalid date for none.
    property date value
    /// The wall clock that is meant, as an IANA name; the computer's own when empty.
    property alias timeZone: parser.timeZone
    /// What "today" and "+2h" count from; the moment of typing when not set.
    property alias now: parser.now
    /// A time of day that has passed means tomorrow's.
    property alias prefersFuture: parser.prefersFuture
    property bool optional: false

    readonly property bool valid: problem === ""
    readonly property string problem: text.trim() === "" ? (optional ? "" : qsTr("Enter a time")) : parser.error
    /// What the typed text means, in full.
    readonly property string meaning: parser.error === "" && text.trim() !== "" ? parser.longText : ""

    /// The person entered another instant, or emptied an optional field.
    signal valueEdited(date value)

    implicitWidth: Theme.metrics.scale * 220
    rightPadding: Theme.metrics.gap + (mirrored ? 0 : Theme.metrics.control - Theme.metrics.unit)
    leftPadding: Theme.metrics.gap + (mirrored ? Theme.metrics.control - Theme.metrics.unit : 0)
    placeholderText: qsTr("14:30, +2h, tomorrow 9:00")
    error: parser.touched && !activeFocus ? problem : ""
    Accessible.description: error !== "" ? error : meaning

    Component.onCompleted: show()
    onValueChanged: if (!activeFocus || !parser.touched) show()
    onTimeZoneChanged: if (!parser.touched) show()
    onTextEdited: parser.touched = true
    onEditingFinished: take()
    Keys.onDownPressed: popup.open()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_F4) {
            popup.open();
            event.accepted = true;
        }
    }

    DateTimeText {
        id: parser
        property bool touched: false
        text: root.text
        reference: root.value
    }
    IconButton {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        focusPolicy: Qt.NoFocus
        text: qsTr("Calendar")
        icon.name: "calendar"
        onClicked: popup.open()
    }
    ToolTip {
        visible: root.activeFocus && !popup.opened && parser.touched && (root.meaning !== "" || parser.error !== "") && root.text.trim() !== ""
        delay: 0
        y: root.height + Theme.metrics.half
        x: 0
        text: parser.error !== "" ? parser.error : root.meaning
    }
    T.Popup {
        id: popup
        y: root.height - Theme.metrics.line
        margins: Theme.metrics.half
        padding: Theme.metrics.line
        focus: true
        onAboutToShow: calendar.current = calendar.chosen
        background: Rectangle {
            color: Theme.colors.popup
            border.width: Theme.metrics.line
            border.color: Theme.colors.controlLine
        }
        contentItem: Calendar {
            id: calendar
            focus: true
            chosen: parser.day
            today: parser.today
            onDayChosen: day => {
                root.text = parser.textOnDay(day);
                popup.close();
                root.take();
            }
        }
    }

    function show(): void {
        text = isNaN(value.getTime()) ? "" : parser.format(value);
        parser.touched = false;
    }
    function take(): void {
        parser.touched = true;
        if (text.trim() === "") {
            if (optional && !isNaN(value.getTime())) {
                value = new Date(NaN);
                valueEdited(value);
            }
            return;
        }
        if (parser.error !== "")
            return;
        const changed = parser.value.getTime() !== value.getTime();
        if (changed)
            value = parser.value;
        text = parser.format(parser.value);
        if (changed)
            valueEdited(value);
    }
}
