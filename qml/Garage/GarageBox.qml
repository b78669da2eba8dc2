// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// Which garage a page is about. The choice is kept on this computer for every page.
ComboBox {
    id: root

    /// Empty for all of them.
    readonly property string chosenId: currentIndex > 0 ? (garages.get(currentIndex - 1).recordId ?? "") : ""
    readonly property bool ready: garages.ready

    width: Math.min(implicitWidth, Theme.metrics.scale * 180)
    model: [qsTr("All garages"), ...titles]
    Accessible.name: qsTr("Garage: %1").arg(displayText)
    onActivated: Client.settings.setValue("garage", chosenId)

    property list<string> titles: []

    GarageListModel {
        id: garages
        client: Client
        onReadyChanged: root.read()
        onCountChanged: root.read()
    }
    /// Empty for all of them.
    function choose(garageId: string): void {
        Client.settings.setValue("garage", garageId);
        read();
    }
    // By record, not by row: garages come and go.
    function read(): void {
        const kept = String(Client.settings.value("garage", ""));
        const names = [];
        for (let row = 0; row < garages.count; ++row)
            names.push(garages.get(row).title);
        titles = names;
        currentIndex = garages.rowOfId(kept) + 1;
    }
}
