// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <memory>

namespace synchroscope {

/// The program's QApplication with name, icon and widget style. At most one a process.
/// `argc` and `argv` must outlive it.
std::unique_ptr<QApplication> makeApplication(int &argc, char **argv);

} // namespace synchroscope
