// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Autospace.Controls
import Autospace.Theme

/// The hours of one day: its name or its date, what is typed for it, and what is wrong with that.
GridLayout {
    id: root

    required property string name
    required property string text
    required property string error
    /// A special day: its date is typed, and it can be removed.
    property bool dated: false

    readonly property alias typedDate: date.text
    readonly property alias typedText: line.text

    signal edited(string text)
    signal dateEdited(string date)
    signal removed()

    function focusDate(): void { date.forceActiveFocus(Qt.TabFocusReason); }

    columns: 3
    columnSpacing: Theme.metrics.unit
    rowSpacing: 0

    Label {
        visible: !root.dated
        text: root.name
        Layout.preferredWidth: Theme.metrics.scale * 120
    }
    TextField {
        id: date
        visible: root.dated
        maximumLength: 20
        placeholderText: qsTr("Date")
        Accessible.name: qsTr("Date")
        Component.onCompleted: text = root.name
        onTextEdited: root.dateEdited(text)
        Layout.preferredWidth: Theme.metrics.scale * 120
    }
    TextField {
        id: line
        maximumLength: 120
        error: root.error
        Accessible.name: qsTr("Hours of %1").arg(root.dated ? date.text : root.name)
        Component.onCompleted: text = root.text
        onTextEdited: root.edited(text)
        Layout.fillWidth: true
    }
    IconButton {
        opacity: root.dated ? 1 : 0
        enabled: root.dated
        icon.name: "trash"
        text: qsTr("Remove this day")
        onClicked: root.removed()
    }
    Label {
        visible: root.error !== ""
        text: root.error
        color: Theme.colors.danger
        font: Theme.fonts.caption
        wrapMode: Text.Wrap
        Layout.columnSpan: 3
        Layout.fillWidth: true
    }
}
