// Hosts the client fetches without asking (WebFetch). Client 2.1.330.
// Sources: permission-semantics.md section 7 (measured) and our own probes of some 9,000 hosts, 270 of them with some 60 paths each. Matched without case.

/** A host, or a host and the path a URL must lie below. */
export const PREAPPROVED_HOSTS: readonly string[] = `
  agentskills.io angular.io asp.net blazor.net bun.sh claude.com/docs claude.dev cloud.google.com code.claude.com
  cypress.io d3js.org dev.mysql.com devcenter.heroku.com developer.android.com developer.apple.com
  developer.mozilla.org doc.rust-lang.org docs.aws.amazon.com docs.djangoproject.com docs.flutter.dev docs.netlify.com
  docs.oracle.com docs.python.org docs.spring.io docs.stripe.com docs.swift.org docs.unity.com docs.unrealengine.com
  dotnet.microsoft.com en.cppreference.com expressjs.com fastapi.tiangolo.com flask.palletsprojects.com
  getbootstrap.com git-scm.com github.com/anthropics go.dev/doc go.dev/ref gradle.org graphql.org hibernate.org
  httpd.apache.org huggingface.co/docs jestjs.io jquery.com jupyter.org keras.io kotlinlang.org kubernetes.io
  laravel.com learn.microsoft.com matplotlib.org maven.apache.org modelcontextprotocol.io nextjs.org nginx.org
  nodejs.org numpy.org pandas.pydata.org platform.claude.com prisma.io pytorch.org react.dev reactnative.dev
  reactrouter.com redis.io redux.js.org requests.readthedocs.io ruby-doc.org scikit-learn.org selenium.dev
  spark.apache.org symfony.com tailwindcss.com threejs.org tomcat.apache.org vercel.com/docs vuejs.org webpack.js.org
  wordpress.org/documentation www.ansible.com www.claude.dev www.docker.com www.kaggle.com/docs www.mongodb.com
  www.php.net www.postgresql.org www.sqlite.org www.tensorflow.org www.terraform.io www.typescriptlang.org`
  .trim()
  .split(/\s+/);
