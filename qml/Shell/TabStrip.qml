// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls

/// The pages of the open workspace.
Tabs {
    id: root

    /// Roles: name, title, badge.
    required property var tabs
    required property string current

    signal chosen(string name)

    strip: true
    visible: count > 0
    height: visible ? implicitHeight : 0

    onCurrentChanged: follow()
    onCountChanged: follow()

    Repeater {
        model: root.tabs
        Tab {
            required name
            required property string title
            required property int index
            text: title
            onClicked: root.chosen(name)
            onCheckedChanged: if (checked && root.activeFocus) root.chosen(name)
        }
    }

    function follow(): void {
        for (let i = 0; i < count; ++i) {
            const tab = itemAt(i) as Tab;
            if (tab && tab.name === current)
                setCurrentIndex(i);
        }
    }
}
