// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

/// A page and where it stands: its name is its address ("garage/today"), its component makes it.
QtObject {
    id: root

    required property string name
    required property string title
    property Component page: null
    /// Instead of a component, the page's type in the workspace's module: it is read when the page is first opened.
    property string type: ""
    property string module: "Autospace.Garage"
    property string workspace: ""
    property string iconName: ""
    /// Shown among the workspace's tabs.
    property bool tab: workspace !== ""
    /// Of a page that has no tab: the one whose it is.
    property string under: ""
    property int badge: 0
    /// What can be opened upon the page by address, such as a dialog.
    property list<string> states: []
    readonly property var kept: ({component: null})

    function made(): Component {
        if (page)
            return page;
        if (!kept.component)
            kept.component = Qt.createComponent(module, type, Component.PreferSynchronous, root);
        return kept.component;
    }
}
