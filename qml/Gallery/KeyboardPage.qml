// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Shell

ShellPage {
    ShortcutSheet {
        id: sheet
        shortcuts: CommandSamples {}
    }
    onShortcutsRequested: sheet.open()
    Component.onCompleted: sheet.open()
}
