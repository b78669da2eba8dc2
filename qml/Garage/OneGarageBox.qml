// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Controls
import Autospace.Models
import Autospace.Theme

/// Which one garage a page is about: what was chosen on this computer for any page, else the first there is, also while
/// more of them still come in.
ComboBox {
    id: root

    property string picked: Client.settings.value("garage", "")
    /// Empty while none is known.
    readonly property string chosenId: garages.ready && garages.count > 0 ? garages.get(Math.max(0, garages.rowOfId(picked))).recordId : ""
    /// A row of GarageListModel.
    readonly property var garage: chosenId === "" ? ({}) : garages.byId(chosenId)
    readonly property bool ready: garages.ready
    /// It is known that there is none.
    readonly property bool none: garages.ready && garages.count === 0

    signal changed()

    width: Math.min(implicitWidth, Theme.metrics.scale * 180)
    model: garages
    textRole: "title"
    currentIndex: garages.ready ? garages.rowOfId(chosenId) : -1
    Accessible.name: qsTr("Garage: %1").arg(displayText)
    onActivated: index => {
        picked = garages.get(index).recordId;
        Client.settings.setValue("garage", picked);
        changed();
    }

    GarageListModel {
        id: garages
        client: Client
    }
}
