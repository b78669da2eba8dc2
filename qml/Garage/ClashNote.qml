// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// What a move or an extension would come to: the new price, or the booking that it clashes with, the
/// latest possible end and the slots that are free.
Rectangle {
    id: root

    required property CommandPreview preview

    /// The last answer stands while the next one is on its way.
    property int answered: preview.state
    readonly property bool bad: answered === CommandPreview.Refused
    readonly property bool good: answered === CommandPreview.Allowed
    readonly property list<var> alternatives: preview.meta.alternatives ?? []

    signal slotChosen(string id)

    Connections {
        target: root.preview
        function onChanged(): void {
            if (root.preview.state !== CommandPreview.Asking)
                root.answered = root.preview.state;
        }
    }

    visible: bad || good
    implicitHeight: column.implicitHeight + 2 * Theme.metrics.gap
    color: bad ? Theme.colors.dangerGround : Theme.colors.okGround
    border.width: Theme.metrics.line
    border.color: bad ? Theme.colors.danger : Theme.colors.ok
    Accessible.role: bad ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: headline.text + " " + sentence.text

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.metrics.gap
        spacing: Theme.metrics.half

        Label {
            id: headline
            text: root.bad ? root.preview.title : qsTr("Free")
            font: Theme.fonts.heading
            color: root.bad ? Theme.colors.danger : Theme.colors.ok
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Label {
            id: sentence
            text: root.bad ? root.preview.detail
                : qsTr("%1, %2 · %3").arg(root.preview.values.resource_id_text ?? "").arg(root.preview.values.interval_text ?? "").arg(root.preview.values.price_text ?? "")
            visible: text !== headline.text
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Flow {
            visible: root.bad && root.alternatives.length > 0
            spacing: Theme.metrics.unit
            Layout.fillWidth: true
            Layout.topMargin: Theme.metrics.half
            Label {
                height: Theme.metrics.control
                text: qsTr("Free for the whole time:")
                color: Theme.colors.info
                font: Theme.fonts.strong
            }
            Repeater {
                model: root.alternatives
                Button {
                    required property var modelData
                    text: modelData.code
                    onClicked: root.slotChosen(modelData.id)
                }
            }
        }
    }
}
