// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme

/// A booking code, slot name or big number in the sign-like face. Read from left to right everywhere.
Text {
    color: Theme.colors.text
    font: Theme.fonts.code
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    elide: Text.ElideRight
    verticalAlignment: Text.AlignVCenter
    // The face sits high in its line; this puts its capitals in the middle.
    topPadding: Math.round(font.pixelSize * 0.1)
}
