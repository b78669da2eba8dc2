// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Records

/// What a garage charges where no rule says otherwise.
FormDialog {
    property string garageTitle: ""

    objectName: "rates"
    title: qsTr("Rates of %1").arg(garageTitle)
    command: "garages.update"
    fields: ["price_per_hour", "day_cap", "minimum_charge", "grace_minutes"]
}
