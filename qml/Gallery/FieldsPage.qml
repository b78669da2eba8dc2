// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme
import Autospace.Controls

GalleryPage {
    GallerySection {
        title: "FormField"
        FormField { width: Theme.metrics.scale * 220; label: "Customer"; TextField { text: "Alpenwerk AG, Vaduz" } }
        FormField { width: Theme.metrics.scale * 220; label: "Issue date"; help: "Friday, 20 November"; DateTimeField { value: new Date(2026, 10, 20, 14, 30) } }
        FormField { width: Theme.metrics.scale * 220; label: "Buyer reference"; error: "German public buyers need it"; TextField { error: "missing"; text: "missing" } }
        FormField { width: Theme.metrics.scale * 160; label: "Clear height"; optional: true; NumberField { value: 2.1; decimals: 2; unit: "m" } }
        FormField { width: Theme.metrics.scale * 160; label: "Price"; unit: "CHF"; NumberField { value: 12.4; decimals: 2 } }
    }
    GallerySection {
        title: "Fields"
        SearchField { shortcut: "Ctrl+F" }
        SearchField { text: "Papiermond" }
        PasswordField { text: "secret" }
        NumberField { value: 320; to: 5000 }
        NumberField { value: 7; to: 5; Component.onCompleted: text = "7" }
        ComboBox { model: ["Standard 2.50 × 5.00 m", "SUV", "Electric"] }
        ComboBox { model: ["Standard"]; reason: "Only the owner can change this" }
        ComboBox { model: []; placeholderText: "Choose a slot"; error: "Choose one" }
        TextArea { text: "Quarterly review with the buyer; samples are too large for the train." }
        TextArea { placeholderText: "Say why, so that the driver can act on it" }
    }
    GallerySection {
        title: "FilterField"
        FilterField { width: Theme.metrics.scale * 300; text: "status:confirmed due:<10:30" }
        FilterField { width: Theme.metrics.scale * 300; text: "status:gone due:<10:30"; errorStart: 7; errorEnd: 11; errorText: "There is no state “gone”" }
    }
    GallerySection {
        title: "CheckBox, RadioButton, Switch"
        CheckBox { text: "Sheltered"; checked: true }
        CheckBox { text: "Lit" }
        CheckBox { text: "Some"; tristate: true; checkState: Qt.PartiallyChecked }
        CheckBox { text: "Guarded"; checked: true; reason: "Set by the operator" }
        RadioButton { text: "By the hour"; checked: true }
        RadioButton { text: "By the day" }
        RadioButton { text: "By the month"; reason: "Not in this garage" }
        Switch { text: "Open"; checked: true }
        Switch { text: "Valet" }
        Switch { text: "Charging"; reason: "No charger here" }
    }
    GallerySection {
        title: "Calendar"
        Calendar { chosen: new Date(2026, 10, 24, 12); today: new Date(2026, 10, 20, 12) }
        Item {
            width: Theme.metrics.scale * 320
            height: Theme.metrics.scale * 260
            CodeEntry {
                id: plate
                text: "FL 21 8"
            }
            CodeEntry { anchors.top: plate.bottom; anchors.topMargin: 8; text: "481397"; error: "No booking has this passcode today" }
        }
        CodeEntry { reason: "Choose a garage first" }
    }
}
