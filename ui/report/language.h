// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

namespace evenhost::report {

/// The locale of a paper's language code ("en", "de", "fr", "zh_CN"); empty and unknown codes are Australian English.
[[nodiscard]] QLocale paperLocale(const QString& language);

/// The codes a paper can be made in.
[[nodiscard]] QStringList paperLanguages();

/// While it lives, the program's texts are those of a paper's language, whatever the window speaks: a report for
/// Zürich is written from a window in English. Widgets are not told, so nothing on the screen changes; what they ask
/// meanwhile they get in the paper's language, so keep it short and let no events in. An empty code changes nothing.
class LanguageScope : public QObject
{
    Q_OBJECT

public:
    explicit LanguageScope(const QString& language);
    ~LanguageScope() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::unique_ptr<QTranslator> m_texts;
};

} // namespace evenhost::report
