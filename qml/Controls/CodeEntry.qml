// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Autospace.Theme

/// The one field that checks in: six boxes for a passcode, or a plate. A passcode is submitted with
/// its sixth digit; a plate with Enter. What is typed decides: a letter makes it a plate.
T.Control {
    id: root

    property string title: qsTr("Check in or out")
    property string hint: qsTr("Passcode, plate or QR. It acts as soon as it is unique.")
    property string error: ""
    property string reason: ""
    property string shortcut: ActionKeys.of("check-in", "F2")
    property bool busy: false
    property alias text: input.text
    readonly property int digits: 6
    readonly property bool isPlate: looksLikePlate(text)

    /// Six digits were typed.
    signal passcodeEntered(string passcode)
    /// Enter was pressed on a plate, or on fewer digits: letters upper case, single spaces.
    signal plateEntered(string plate)
    /// For a search while typing.
    signal edited(string text)

    implicitWidth: Math.max(column.implicitWidth + leftPadding + rightPadding, Theme.metrics.scale * 280)
    implicitHeight: column.implicitHeight + topPadding + bottomPadding
    padding: Theme.metrics.wide
    topPadding: Theme.metrics.gap
    bottomPadding: Theme.metrics.gap
    enabled: reason === ""
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    onErrorChanged: if (error !== "") input.selectAll()

    background: Rectangle {
        color: root.enabled ? Theme.colors.accent : Theme.colors.sunken
        border.width: Theme.metrics.line
        border.color: root.enabled ? Theme.colors.accentLine : Theme.colors.disabledLine
        FocusFrame { visible: input.activeFocus }
    }

    contentItem: Column {
        id: column
        readonly property color ink: root.enabled ? Theme.colors.onAccent : Theme.colors.disabled
        spacing: Theme.metrics.unit

        Item {
            width: parent.width
            implicitWidth: heading.implicitWidth + cap.implicitWidth + Theme.metrics.unit
            height: Math.max(heading.implicitHeight, cap.implicitHeight)
            Label {
                id: heading
                anchors.left: parent.left
                anchors.right: cap.left
                anchors.verticalCenter: parent.verticalCenter
                text: root.title
                font: Theme.fonts.heading
                color: column.ink
            }
            KeyCap {
                id: cap
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                keys: root.shortcut
                ink: column.ink
            }
        }
        Item {
            width: parent.width
            implicitWidth: 6 * Theme.metrics.large
            height: Math.round(Theme.metrics.large * 1.1)

            Row {
                id: boxes
                readonly property int cursor: root.text.length
                visible: !root.isPlate
                anchors.fill: parent
                spacing: Theme.metrics.unit
                LayoutMirroring.enabled: false
                Repeater {
                    model: root.digits
                    Rectangle {
                        id: box
                        required property int index
                        readonly property bool here: index === boxes.cursor && input.activeFocus
                        width: Math.floor((boxes.width - (root.digits - 1) * boxes.spacing) / root.digits)
                        height: boxes.height
                        color: root.enabled ? Theme.colors.plate : Theme.colors.sunken
                        border.width: here ? Theme.metrics.heavy : Theme.metrics.line
                        border.color: root.enabled ? Theme.colors.onPlate : Theme.colors.disabledLine
                        Code {
                            anchors.centerIn: parent
                            text: root.text.charAt(box.index) || "_"
                            font: Theme.fonts.digits
                            color: root.enabled ? Theme.colors.onPlate : Theme.colors.disabled
                        }
                    }
                }
            }
            Rectangle {
                visible: root.isPlate
                anchors.fill: parent
                color: Theme.colors.plate
                border.width: Theme.metrics.line
                border.color: Theme.colors.onPlate
                Text {
                    anchors.centerIn: parent
                    width: Math.min(implicitWidth, parent.width - 2 * Theme.metrics.unit)
                    text: root.plateText(root.text) + (input.activeFocus ? "_" : "")
                    font: Theme.fonts.largePlate
                    color: Theme.colors.onPlate
                    textFormat: Text.PlainText
                    elide: Text.ElideLeft
                }
            }
            // Takes the keys, the clipboard and the input method; what it holds is drawn above.
            TextInput {
                id: input
                anchors.fill: parent
                opacity: 0
                focus: true
                activeFocusOnTab: root.enabled
                enabled: root.enabled
                maximumLength: 16
                inputMethodHints: Qt.ImhPreferNumbers | Qt.ImhNoPredictiveText | Qt.ImhUppercaseOnly
                cursorVisible: false
                Accessible.role: Accessible.EditableText
                Accessible.name: root.title
                Accessible.description: root.error !== "" ? root.error : root.reason !== "" ? root.reason : root.hint
                onTextEdited: root.accept()
                onAccepted: root.submit()
                Keys.onEscapePressed: event => {
                    event.accepted = text !== "";
                    root.clear();
                }
            }
        }
        Label {
            width: parent.width
            text: root.error !== "" ? root.error : root.busy ? qsTr("Looking it up…") : root.reason !== "" ? root.reason : root.hint
            font: root.error !== "" ? Theme.fonts.strong : Theme.fonts.caption
            color: root.error !== "" && root.enabled ? Theme.colors.onAccentDanger : column.ink
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }

    Shortcut {
        enabled: root.shortcut !== "" && root.enabled && root.visible
        sequence: root.shortcut
        onActivated: {
            input.forceActiveFocus(Qt.ShortcutFocusReason);
            input.selectAll();
        }
    }

    function clear(): void {
        input.clear();
        error = "";
    }
    function looksLikePlate(text: string): bool { return !/^[0-9]*$/.test(text) || text.length > digits; }
    function plateText(text: string): string { return text.trim().replace(/[\s-]+/g, " ").toUpperCase(); }

    function accept(): void {
        error = "";
        edited(plateText(input.text));
        if (!looksLikePlate(input.text) && input.length === digits)
            passcodeEntered(input.text);
    }
    function submit(): void {
        if (!looksLikePlate(input.text) && input.length === digits)
            passcodeEntered(input.text);
        else if (plateText(input.text) !== "")
            plateEntered(plateText(input.text));
    }
}
