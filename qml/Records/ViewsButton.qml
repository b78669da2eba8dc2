// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// The saved views of a list: open one, save this one, share it, choose what opens first, go back to
/// the page's own.
Button {
    id: root

    /// Which list; views of different lists do not meet.
    required property string list
    /// {filter, sort, columns}: the page's own view, and the one that is shown.
    required property var standard
    required property var present
    /// The key of the view that is open; empty for the page's own.
    property string current: ""
    /// Its name, as the menu says it.
    property string currentName: ""

    readonly property alias menu: menu
    property var refusals: ({share: "", remove: ""})

    /// A view was chosen: {key, name, filter, sort, columns}.
    signal chosen(var view)

    text: currentName === "" ? qsTr("Views") : currentName
    icon.name: "bookmark"
    Accessible.role: Accessible.ButtonDropDown
    onClicked: menu.openAt(root, 0, root.height)

    SavedViews {
        id: views
        client: Client
        list: root.list
        standard: root.standard
        onShared: (name, key) => {
            if (root.current === name)
                root.current = key;
        }
        onRefused: reason => {
            trouble.reason = reason;
            trouble.open();
        }
    }
    LazyPopup {
        id: menu
        sourceComponent: Menu {
            id: entries
            onAboutToShow: root.refusals = {share: views.refusalToShare(root.current), remove: views.refusalToRemove(root.current)}
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
                text: root.current === "" ? qsTr("Open the page's own view first") : qsTr("Open “%1” first").arg(root.currentName)
                icon.name: "home"
                onTriggered: root.setFirst(root.current)
            }
            MenuItem {
                text: root.current === "" ? qsTr("Share with colleagues") : qsTr("Share “%1” with colleagues").arg(root.currentName)
                icon.name: "people"
                reason: root.refusals.share
                onTriggered: root.share(root.current)
            }
            MenuItem {
                text: root.current === "" ? qsTr("Delete") : qsTr("Delete “%1”").arg(root.currentName)
                icon.name: "trash"
                reason: root.refusals.remove
                onTriggered: root.forget(root.current)
            }
            MenuLine {}
            Instantiator {
                model: views
                MenuItem {
                    id: entry
                    required property string key
                    required property string name
                    required property bool isDefault
                    required property string sharedBy
                    readonly property string title: entry.sharedBy === "" ? entry.name : qsTr("%1 · shared by %2").arg(entry.name).arg(entry.sharedBy)
                    text: entry.isDefault ? qsTr("%1 (opens first)").arg(entry.title) : entry.title
                    checkable: true
                    checked: entry.key === root.current
                    onTriggered: root.choose(entry.key)
                }
                onObjectAdded: (index, object) => entries.insertItem(index + 6, object as MenuItem)
                onObjectRemoved: (index, object) => entries.removeItem(object as MenuItem)
            }
        }
    }
    LazyPopup {
        id: dialog
        sourceComponent: Dialog {
            id: naming
            title: qsTr("Save this view")
            acceptText: qsTr("Save")
            acceptReason: nameField.text.trim() === "" ? qsTr("Give it a name") : ""
            onAboutToShow: {
                nameField.text = root.currentName;
                nameField.selectAll();
            }
            onOpened: nameField.forceActiveFocus()
            onAccepted: root.save(nameField.text.trim())
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
                        id: nameField
                        placeholderText: qsTr("Arrivals of the morning")
                        onAccepted: if (text.trim() !== "") naming.accept()
                    }
                }
            }
        }
    }
    LazyPopup {
        id: trouble
        property string reason: ""
        sourceComponent: Dialog {
            title: qsTr("The view stays as it was")
            acceptText: ""
            contentItem: Label {
                text: trouble.reason
                wrapMode: Text.Wrap
            }
        }
    }

    /// The view that opens first, at the start of the page.
    function first(): var {
        const view = views.first();
        current = view.key ?? "";
        currentName = view.name ?? "";
        return view;
    }
    /// What is shown now, under a name; a private view of the same name is replaced.
    function save(name: string): void {
        if (!views.save(name, present.filter, present.sort, present.columns))
            return;
        current = name;
        currentName = name;
    }
    /// Empty: the page's own view.
    function setFirst(key: string): void { views.setDefault(key); }
    /// A private view goes to the organization.
    function share(key: string): void { views.share(key); }
    function forget(key: string): void {
        views.remove(key);
        choose("");
    }
    function choose(key: string): void {
        const view = views.view(key);
        current = key;
        currentName = view.name;
        chosen(view);
    }
}
