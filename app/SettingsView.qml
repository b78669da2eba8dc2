// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Models
import Autospace.Shell
import Autospace.Theme

/// The settings, written to the store; the look follows the store.
PageItem {
    id: root

    readonly property list<string> themes: ["light", "dark", "contrast"]
    readonly property list<string> densities: ["comfortable", "compact"]

    SettingsPage {
        anchors.fill: parent
        focus: true
        languages: Language.codes.map((code, index) => ({code: code, title: Language.names[index]}))
        language: Language.code
        followsSystem: Client.settings.theme === "system"
        keys: []
        onLanguageChosen: code => Client.settings.language = code
        onFollowsSystemChosen: follows => Client.settings.theme = follows ? "system" : root.themes[Theme.scheme]
        onEdited: {
            if (Client.settings.theme !== "system")
                Client.settings.theme = root.themes[Theme.scheme];
            Client.settings.density = root.densities[Theme.density];
            Client.settings.textScale = Theme.textScale;
            Client.settings.animated = Theme.animated;
        }
    }
}
