// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Models

/// Asks where a file is to be written. The system's dialog is loaded when it is first wanted: lists
/// must not wait for it at the start.
Item {
    id: root

    required property string suffix
    required property string kindName
    /// Without an ending.
    required property string suggestedName

    signal chosen(url file)

    visible: false

    function choose(): void {
        box.active = true;
        const dialog = box.item as SaveFileDialog;
        dialog.ask(String(Client.settings.value("exportFolder", "")), suggestedName, suffix, kindName);
    }

    Loader {
        id: box
        active: false
        sourceComponent: SaveFileDialog { onChosen: file => root.take(file) }
    }

    function take(file: url): void {
        Client.settings.setValue("exportFolder", file.toString().replace(/\/[^/]*$/, ""));
        chosen(file);
    }
}
