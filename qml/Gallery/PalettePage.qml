// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Shell

ShellPage {
    id: root
    CommandPalette {
        id: palette
        commands: CommandSamples {}
    }
    onPaletteRequested: palette.open()
    Component.onCompleted: palette.open()
}
