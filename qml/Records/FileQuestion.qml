// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Models

/// Asks where a file is to be written, or which one is to be read. The system's dialog is loaded when it is first wanted: lists
/// must not wait for it at the start.
Item {
    id: root

    required property string suffix
    required property string kindName
    property bool reading: false
    property string suggestedName: ""
    readonly property string folderKey: reading ? "importFolder" : "exportFolder"

    signal chosen(url file)

    visible: false

    // Naming the dialog's type here would load the system's dialogs with every list.
    property var dialog: null

    /// The name is without an ending.
    function choose(name: string): void {
        suggestedName = name;
        if (!dialog) {
            dialog = Qt.createComponent("Autospace.Records", reading ? "OpenFileDialog" : "SaveFileDialog").createObject(root);
            dialog.chosen.connect(root.take);
        }
        dialog.ask(String(Client.settings.value(folderKey, "")), suggestedName, suffix, kindName);
    }

    // Where the system has no such dialog, Qt draws one that leaves the name of a new file empty.
    function take(file: url): void {
        const folder = file.toString().replace(/\/[^/]*$/, "");
        const nameless = file.toString() === folder + "/." + suffix || file.toString() === folder + "/";
        Client.settings.setValue(folderKey, folder);
        chosen(nameless ? folder + "/" + encodeURIComponent(suggestedName + "." + suffix) : file);
    }
}
