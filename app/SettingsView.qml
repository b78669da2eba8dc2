// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Models
import Autospace.Shell
import Autospace.Theme

/// The settings, written to the store; the look follows the store.
PageItem {
    id: root

    required property ActionRegistry keys

    readonly property list<string> themes: ["light", "dark", "contrast"]
    readonly property list<string> densities: ["comfortable", "compact"]

    SettingsPage {
        id: page
        anchors.fill: parent
        focus: true
        languages: Language.codes.map((code, index) => ({code: code, title: Language.names[index]}))
        language: Language.code
        followsSystem: Client.settings.theme === "system"
        keys: root.keys
        further: NoticesPanel { width: parent ? parent.width : 0 }
        onKeyChosen: (name, shortcut) => root.changeKey(name, shortcut)
        onKeysReset: {
            page.refusedAction = "";
            Client.settings.resetKeys();
        }
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

    // A key that something else has is refused, with what has it.
    function changeKey(name: string, shortcut: string): void {
        page.refusal = keys.refusal(name, shortcut);
        page.refusedAction = page.refusal === "" ? "" : name;
        if (page.refusal === "")
            Client.settings.setKey(name, shortcut);
    }
}
