// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Theme
import Autospace.Settings

/// The one window: the shell around the page that is open.
Window {
    id: root

    property string startPage: ""
    /// For pictures and tests: nothing blinks or moves.
    property bool still: false

    readonly property list<string> pages: ["settings"]
    property string page: ""
    /// The open page has all its data.
    readonly property bool settled: loader.status === Loader.Ready

    title: qsTr("Autospace")
    color: Theme.colors.page
    minimumWidth: 800
    minimumHeight: 560
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Component.onCompleted: openPage(startPage || pages[0])

    Loader {
        id: loader
        anchors.fill: parent
        sourceComponent: root.page === "settings" ? settings : null
    }
    Component {
        id: settings
        SettingsPage {
            languageCodes: Language.codes
            languageNames: Language.names
            language: Language.code
            onLanguageChosen: code => Language.code = code
        }
    }

    /// False if there is no such page.
    function openPage(name: string): bool {
        if (!pages.includes(name))
            return false;
        page = name;
        return true;
    }
    function openLink(link: url): void {
        console.info("link", link);
    }
}
