// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTranslator>

namespace evenhost::report {

using namespace Qt::StringLiterals;

namespace {

/// A language's texts, and the source's own words where it has none: the window's language must not shine through.
class PaperTexts : public QTranslator
{
public:
    explicit PaperTexts(const QLocale& locale) { m_known = m_texts.load(locale, u"evenhost"_s, u"_"_s, u":/i18n"_s); }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override
    {
        const QString text = m_known ? m_texts.translate(context, source, disambiguation, n) : QString();
        return text.isEmpty() ? QString::fromUtf8(source) : text;
    }

private:
    QTranslator m_texts;
    bool m_known = false;
};

} // namespace

QLocale paperLocale(const QString& language)
{
    if (language == u"en"_s || !paperLanguages().contains(language))
        return {QLocale::English, QLocale::Australia};
    return QLocale(language);
}

QStringList paperLanguages()
{
    return {u"en"_s, u"de"_s, u"fr"_s, u"zh_CN"_s};
}

LanguageScope::LanguageScope(const QString& language)
{
    if (language.isEmpty())
        return;
    m_texts = std::make_unique<PaperTexts>(paperLocale(language));
    QCoreApplication::instance()->installEventFilter(this);
    QCoreApplication::installTranslator(m_texts.get());
}

LanguageScope::~LanguageScope()
{
    if (m_texts)
        QCoreApplication::removeTranslator(m_texts.get());
}

bool LanguageScope::eventFilter(QObject* watched, QEvent* event)
{
    // The application would tell every window that its language has changed.
    return watched == QCoreApplication::instance() && event->type() == QEvent::LanguageChange;
}

} // namespace evenhost::report
