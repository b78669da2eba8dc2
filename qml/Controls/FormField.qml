// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme

/// A field with its label above, its unit beside it and, below, what is wrong or what may help.
Column {
    id: root

    required property string label
    property string unit: ""
    property string error: ""
    property string help: ""
    property bool optional: false
    default property Item field

    spacing: Theme.metrics.half

    onFieldChanged: adopt()
    Component.onCompleted: adopt()

    Row {
        width: root.width
        spacing: Theme.metrics.half
        Label {
            id: name
            text: root.label
            font: Theme.fonts.caption
            color: root.error !== "" ? Theme.colors.danger : Theme.colors.muted
            Accessible.ignored: true
        }
        Label {
            visible: root.optional
            text: qsTr("optional")
            font: Theme.fonts.caption
            color: Theme.colors.disabled
        }
    }
    Item {
        id: place
        width: root.width
        implicitWidth: (root.field?.implicitWidth ?? 0) + (unitLabel.visible ? unitLabel.implicitWidth + Theme.metrics.unit : 0)
        implicitHeight: root.field?.implicitHeight ?? 0
        Label {
            id: unitLabel
            anchors.right: parent.right
            height: parent.height
            visible: root.unit !== ""
            text: root.unit
            color: Theme.colors.muted
        }
    }
    Row {
        width: root.width
        visible: root.error !== "" || root.help !== ""
        spacing: Theme.metrics.half
        Icon {
            visible: root.error !== ""
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.metrics.smallIcon
            height: width
            name: "warning"
            color: Theme.colors.danger
        }
        Label {
            width: root.width - (root.error !== "" ? Theme.metrics.smallIcon + Theme.metrics.half : 0)
            text: root.error !== "" ? root.error : root.help
            font: Theme.fonts.caption
            color: root.error !== "" ? Theme.colors.danger : Theme.colors.muted
            wrapMode: Text.Wrap
            Accessible.role: root.error !== "" ? Accessible.AlertMessage : Accessible.StaticText
            Accessible.name: text
        }
    }

    function adopt(): void {
        if (!field)
            return;
        field.parent = place;
        field.anchors.left = place.left;
        field.width = Qt.binding(() => place.width - (unitLabel.visible ? unitLabel.implicitWidth + Theme.metrics.unit : 0));
        const hidden = field as PasswordField;
        if (hidden)
            hidden.label = Qt.binding(() => root.label);
        const area = field as TextArea;
        if (area)
            area.label = Qt.binding(() => root.label);
        const named = field as TextField;
        if (named && !named.placeholderText)
            named.Accessible.name = Qt.binding(() => root.label);
    }
}
