// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// The saved views of a list: open one, save this one, choose what opens first, go back to the page's
/// own.
Button {
    id: root

    /// Which list; views of different lists do not meet.
    required property string list
    /// {filter, sort, columns}: the page's own view, and the one that is shown.
    required property var standard
    required property var present
    property string current: ""

    /// A view was chosen: {name, filter, sort, columns}.
    signal chosen(var view)

    text: current === "" ? qsTr("Views") : current
    icon.name: "bookmark"
    Accessible.role: Accessible.ButtonDropDown
    onClicked: menu.popup(root, 0, root.height)

    SavedViews {
        id: views
        client: Client
        list: root.list
        standard: root.standard
    }
    Menu {
        id: menu
        MenuItem {
            text: qsTr("Save this view…")
            icon.name: "plus"
            onTriggered: dialog.open()
        }
        MenuItem {
            text: qsTr("Reset")
            icon.name: "undo"
            onTriggered: root.choose("")
        }
        MenuItem {
            text: root.current === "" ? qsTr("Open the page's own view first") : qsTr("Open “%1” first").arg(root.current)
            icon.name: "home"
            onTriggered: root.setFirst(root.current)
        }
        MenuItem {
            text: qsTr("Delete “%1”").arg(root.current)
            icon.name: "trash"
            reason: root.current === "" ? qsTr("No saved view is open") : ""
            onTriggered: root.forget(root.current)
        }
        MenuLine {}
        Instantiator {
            model: views
            MenuItem {
                required property string name
                required property bool isDefault
                text: isDefault ? qsTr("%1 (opens first)").arg(name) : name
                checkable: true
                checked: name === root.current
                onTriggered: root.choose(name)
            }
            onObjectAdded: (index, object) => menu.insertItem(index + 5, object as MenuItem)
            onObjectRemoved: (index, object) => menu.removeItem(object as MenuItem)
        }
    }
    Dialog {
        id: dialog
        title: qsTr("Save this view")
        acceptText: qsTr("Save")
        acceptReason: name.text.trim() === "" ? qsTr("Give it a name") : ""
        onAboutToShow: {
            name.text = root.current;
            name.selectAll();
        }
        onOpened: name.forceActiveFocus()
        onAccepted: root.save(name.text.trim())
        contentItem: Column {
            spacing: Theme.metrics.gap
            Label {
                width: parent.width
                wrapMode: Text.Wrap
                text: qsTr("Filter, order and columns as they are now. A view of the same name is replaced.")
            }
            FormField {
                width: parent.width
                label: qsTr("Name")
                TextField {
                    id: name
                    placeholderText: qsTr("Arrivals of the morning")
                    onAccepted: if (text.trim() !== "") dialog.accept()
                }
            }
        }
    }

    /// The view that opens first, at the start of the page.
    function first(): var {
        const view = views.first();
        current = view.name ?? "";
        return view;
    }
    /// What is shown now, under a name; a view of the same name is replaced.
    function save(name: string): void {
        views.save(name, present.filter, present.sort, present.columns);
        current = name;
    }
    /// Empty: the page's own view.
    function setFirst(name: string): void { views.setDefault(name); }
    function forget(name: string): void {
        views.remove(name);
        choose("");
    }
    function choose(name: string): void {
        current = name;
        chosen(views.view(name));
    }
}
