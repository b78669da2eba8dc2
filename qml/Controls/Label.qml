// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autospace.Theme

/// Running text in the theme's colours. Plain text only, so that data is never taken for markup.
Text {
    color: Theme.colors.text
    font: Theme.fonts.body
    textFormat: Text.PlainText
    // Fixed to the side where reading begins, whatever language the text itself is in.
    horizontalAlignment: Text.AlignLeft
    elide: Text.ElideRight
    verticalAlignment: Text.AlignVCenter
}
