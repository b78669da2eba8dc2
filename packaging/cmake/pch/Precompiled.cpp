// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of its own: the target of this file only carries the precompiled headers that every other target shares.
