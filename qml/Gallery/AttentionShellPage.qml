// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

ShellPage {
    tab: "bookings"
    page: Component { AttentionSample {} }
}
