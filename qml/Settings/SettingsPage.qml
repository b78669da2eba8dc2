// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Autospace.Theme
import Autospace.Controls

/// How the program looks and speaks on this computer.
Item {
    id: root

    /// Codes and own names of the languages there are, and the one in use.
    required property list<string> languageCodes
    required property list<string> languageNames
    required property string language

    signal languageChosen(string code)

    readonly property list<int> textScales: [100, 125, 150, 175, 200]

    Panel {
        title: qsTr("Look and language")
        subtitle: qsTr("Kept on this computer")
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.metrics.wide
        width: Math.min(parent.width - 2 * Theme.metrics.wide, Theme.metrics.scale * 760)

        contentItem: ColumnLayout {
            spacing: Theme.metrics.wide

            ChoiceRow {
                title: qsTr("Theme")
                hint: qsTr("High contrast draws every line and text in black, white and yellow.")
                choices: [qsTr("Light"), qsTr("Dark"), qsTr("High contrast")]
                current: Theme.scheme
                onChosen: index => Theme.scheme = index
            }
            ChoiceRow {
                title: qsTr("Density")
                hint: qsTr("Compact shows about a quarter more rows.")
                choices: [qsTr("Comfortable"), qsTr("Compact")]
                current: Theme.density
                onChosen: index => Theme.density = index
            }
            ChoiceRow {
                title: qsTr("Text size")
                choices: root.textScales.map(scale => qsTr("%1 %").arg(scale))
                current: root.textScales.indexOf(Theme.textScale)
                onChosen: index => Theme.textScale = root.textScales[index]
            }
            ChoiceRow {
                title: qsTr("Movement")
                hint: qsTr("Whether panels slide and fade.")
                choices: [qsTr("Full"), qsTr("None")]
                current: Theme.animated ? 0 : 1
                onChosen: index => Theme.animated = index === 0
            }
            ChoiceRow {
                title: qsTr("Language")
                choices: root.languageNames
                current: root.languageCodes.indexOf(root.language)
                onChosen: index => root.languageChosen(root.languageCodes[index])
            }
        }
    }
}
