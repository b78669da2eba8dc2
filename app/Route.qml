// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

/// A page and where it stands: its name is its address ("garage/today"), its component makes it.
QtObject {
    required property string name
    required property string title
    required property Component page
    property string workspace: ""
    property string iconName: ""
    /// Shown among the workspace's tabs.
    property bool tab: workspace !== ""
    property int badge: 0
    /// What can be opened upon the page by address, such as a dialog.
    property list<string> states: []
}
