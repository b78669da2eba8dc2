// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Autospace.Theme
import Autospace.Controls

Window {
    id: root

    required property string page
    /// For a picture: nothing blinks or moves.
    property bool still: false

    readonly property list<string> names: ["buttons", "fields", "feedback", "menus", "today", "shell", "dialog", "palette", "notifications", "keyboard", "attention", "settings", "signin"]
    property int current: Math.max(0, names.indexOf(page))

    visible: true
    title: qsTr("Autospace controls")
    color: Theme.colors.page
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Component.onCompleted: {
        if (page !== "" && names.indexOf(page) < 0)
            console.warn("There is no page '" + page + "'; there are " + names.join(", "));
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0
        Column {
            visible: !root.still
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.metrics.scale * 160
            Layout.margins: Theme.metrics.unit
            spacing: Theme.metrics.half
            Repeater {
                model: root.names
                Button {
                    id: entry
                    required property string modelData
                    required property int index
                    width: parent.width
                    text: modelData
                    kind: Button.Quiet
                    checked: index === root.current
                    onClicked: root.current = index
                }
            }
            Button {
                width: parent.width
                text: ["light", "dark", "contrast"][Theme.scheme]
                onClicked: Theme.scheme = (Theme.scheme + 1) % 3
            }
            Button {
                width: parent.width
                text: ["comfortable", "compact"][Theme.density]
                onClicked: Theme.density = 1 - Theme.density
            }
            Button {
                width: parent.width
                text: Theme.textScale + " %"
                onClicked: Theme.textScale = Theme.textScale >= 200 ? 100 : Theme.textScale + 25
            }
            Button {
                width: parent.width
                text: root.LayoutMirroring.enabled ? "right to left" : "left to right"
                onClicked: root.LayoutMirroring.enabled = !root.LayoutMirroring.enabled
            }
        }
        Rectangle {
            visible: !root.still
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.metrics.line
            color: Theme.colors.line
        }
        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            sourceComponent: [buttons, fields, feedback, menus, today, shell, dialog, palette, notifications, keyboard, attention, settings, signin][root.current]
        }
    }
    Component { id: buttons; ButtonsPage {} }
    Component { id: fields; FieldsPage {} }
    Component { id: feedback; FeedbackPage {} }
    Component { id: menus; MenusPage {} }
    Component { id: today; TodayPage {} }
    Component { id: shell; ShellPage {} }
    Component { id: dialog; DialogPage {} }
    Component { id: palette; PalettePage {} }
    Component { id: notifications; NotificationsPage {} }
    Component { id: keyboard; KeyboardPage {} }
    Component { id: attention; AttentionShellPage {} }
    Component { id: settings; SettingsShellPage {} }
    Component { id: signin; SignInSample {} }
}
